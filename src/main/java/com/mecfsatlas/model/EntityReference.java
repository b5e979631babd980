package com.mecfsatlas.model;

/** A thing at which a route may stop. */
public record EntityReference(EntityId thing, String name) {}
