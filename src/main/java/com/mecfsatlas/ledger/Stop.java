package com.mecfsatlas.ledger;

import com.mecfsatlas.graph.Thing;

/** A thing at which a route may stop. */
public record Stop(Thing thing, String name) {}
