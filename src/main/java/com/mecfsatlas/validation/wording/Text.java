package com.mecfsatlas.validation.wording;

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
 */
record Text(
    Node node, String property, String words, String design, String setting, String context) {}
