package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityId;

/**
 * What a search shows of one thing; what is not known is empty.
 *
 * @param about what it is, or by whom and where a paper was printed
 * @param summary of a record, in plain words
 * @param limit the first thing that a record does not prove
 * @param standing of the paper, where it is one or reads one
 * @param records how many records mention it; of an author or a journal, how many papers
 * @param counted of a claim or a roll-up, how many papers its tally counts; else 0
 */
public record SearchDocument(
    EntityId thing,
    String label,
    String shortLabel,
    String about,
    String summary,
    String limit,
    String standing,
    int records,
    int counted) {}
