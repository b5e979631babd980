package com.mecfsatlas.harvest.oaipmh;

/**
 * A namespace of a response.
 *
 * @param prefix by which its elements are written; empty for the default one
 * @param schema the address of its XML Schema; empty where another schema names it
 */
record XmlNamespace(String prefix, String uri, String schema) {}
