package com.mecfsatlas.validation;

import com.mecfsatlas.validation.wording.Severity;

/**
 * A hit of the wording scanner, and where its text is written.
 *
 * @param rule the name of the wording rule
 * @param severity whether it blocks the load or is only listed
 * @param violation the place, the passage and the way out
 */
public record Warning(String rule, Severity severity, Violation violation) {}
