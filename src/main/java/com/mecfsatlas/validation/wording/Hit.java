package com.mecfsatlas.validation.wording;

import org.apache.jena.graph.Node;

/**
 * One passage that breaks a wording rule.
 *
 * @param rule the rule's name, as its file has it
 * @param severity what the rule weighs
 * @param record the evidence record
 * @param node the node that carries the text: the record, or one of its findings or limits
 * @param text the property of the text, such as {@code plainSummary}
 * @param passage the sentence, or the whole text where the rule judges all of it; empty where the
 *     text is missing
 * @param message what is wrong and the way out
 */
public record Hit(
    String rule,
    Severity severity,
    Node record,
    Node node,
    String text,
    String passage,
    String message) {}
