package com.mecfsatlas.model;

/** A thing with what readers call it. */
public record EntityReference(EntityId thing, String name) {}
