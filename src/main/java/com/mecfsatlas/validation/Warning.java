package com.mecfsatlas.validation;

import com.mecfsatlas.validation.wording.Severity;

/**
 * A hit of the wording scanner, of whatever severity.
 *
 * @param rule the name of the wording rule
 * @param severity whether it refuses the text or is only listed
 * @param violation the node, the passage and the way out
 */
public record Warning(String rule, Severity severity, Violation violation) {}
