package com.mecfsatlas.harvest.resourcesync;

/**
 * A link from a document of ResourceSync or from one of its entries: {@code rs:ln}.
 *
 * @param path on any copy
 */
record SyncLink(String relation, String path) {}
