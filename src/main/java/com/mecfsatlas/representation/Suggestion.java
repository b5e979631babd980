package com.mecfsatlas.representation;

/**
 * A page that a reader may want whose words are only begun.
 *
 * @param name what it is about
 * @param told its kind, and its count or what came out; never empty
 * @param path where it is
 */
public record Suggestion(String name, String told, String path) {}
