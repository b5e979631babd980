package com.mecfsatlas.shapes;

import com.mecfsatlas.shapes.wording.Severity;

/**
 * A hit of the wording scanner, and where its text is written.
 *
 * @param rule the name of the wording rule
 * @param severity whether it blocks the load or is only listed
 * @param violation the place, the passage and the way out
 */
public record Remark(String rule, Severity severity, Violation violation) {}
