package com.mecfsatlas.validation.wording;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One text of a record, and the circumstances that decide which rules it is under.
 *
 * @param node what carries the text: the record, or one of its findings, limits or links
 * @param property the local name of its property, such as {@code plainSummary}
 * @param words the text itself; empty where the record lacks it
 * @param design the study's design, such as {@code rct}; empty where it is not stated
 * @param setting where it was done, such as {@code cellsInDish}: the finding's own comes first
 * @param context the illness of those studied, such as {@code meCfs}
 * @param summary the short text of its record, which others must not repeat; may be empty
 * @param names the names of the things that the findings of its record are about
 */
record Text(
    Node node,
    String property,
    String words,
    String design,
    String setting,
    String context,
    String summary,
    List<String> names) {}
