package com.mecfsatlas.query;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/** One row of an answer, read column by column. */
public record SolutionReader(QuerySolution row) {
  boolean has(String column) {
    return row.contains(column);
  }

  public String iri(String column) {
    return row.getResource(column).getURI();
  }

  public EntityId thing(String column) {
    String iri = iri(column);
    return Optional.of(iri)
        .flatMap(EntityId::ofIri)
        .orElseThrow(() -> new IllegalStateException("no thing: " + iri));
  }

  /** A thing with its name, where there is one. */
  public Set<EntityReference> entity(String column, String name) {
    return has(column) ? Set.of(new EntityReference(thing(column), text(name))) : Set.of();
  }

  /** Zero where there is none. */
  public int number(String column) {
    String text = text(column);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** Empty where there is none. */
  public String text(String column) {
    return has(column) ? row.getLiteral(column).getLexicalForm() : "";
  }

  /** The value of a closed vocabulary: {@code found} of {@code atlas:outcome-found}. */
  public String value(String column) {
    return has(column) ? iri(column).replaceFirst("^.*#[^-]*-", "") : "";
  }

  public static Set<String> some(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text);
  }
}
