package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityReference;

/** A case definition and the year in which it was published. */
public record Definition(EntityReference entity, int year) {}
