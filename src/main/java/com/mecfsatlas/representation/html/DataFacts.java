package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.ValueCounts;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import java.util.List;
import java.util.Map;

/**
 * What is offered as data.
 *
 * @param files the whole graph as files
 * @param triples how many statements it has
 * @param things how many things there are of each kind
 * @param licences how many named graphs are under each licence
 * @param limits what one query may cost
 * @param formats of the document about a thing
 * @param releases of the ontology, by version
 * @param questions how many have their query and answer here
 */
public record DataFacts(
    List<Dumps.DumpFile> files,
    long triples,
    Map<EntityType, Integer> things,
    ValueCounts licences,
    List<Fact> limits,
    List<Format> formats,
    List<String> releases,
    int questions) {
  public DataFacts {
    files = List.copyOf(files);
    things = Map.copyOf(things);
    limits = List.copyOf(limits);
    formats = List.copyOf(formats);
    releases = List.copyOf(releases);
  }
}
