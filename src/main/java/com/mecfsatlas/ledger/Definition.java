package com.mecfsatlas.ledger;

/** A case definition and the year in which it was published. */
public record Definition(Stop stop, int year) {}
