package com.mecfsatlas.sparql;

/**
 * An answer that is complete.
 *
 * @param revision of the dataset, at which it is true
 */
record WrittenResult(ResponseHead head, String revision) {}
