package com.mecfsatlas.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A query of the {@code sparql/} folder with its interface, the header of its file.
 *
 * @param name folder and file name without suffix, for example {@code describe/virus}
 * @param text the file as it stands
 * @param header the comment lines {@code # key: value}, values in file order
 * @param parameters the variables that a caller binds
 */
public record NamedQuery(
    String name,
    String text,
    Query query,
    Map<String, List<String>> header,
    List<String> parameters) {
  public NamedQuery {
    header = Map.copyOf(header);
    parameters = List.copyOf(parameters);
  }

  /** The same interface, with another query behind it. */
  public NamedQuery with(Query other) {
    return new NamedQuery(name, text, other, header, parameters);
  }

  /** The query without the comments of its header. */
  public String sparql() {
    return text.replaceFirst("^(?:#[^\\n]*\\n)+", "").strip() + "\n";
  }
}
