package com.mecfsatlas.view;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The faces of a list of things. */
public final class Lists {
  private final Map<Format, ListFace> faces = new EnumMap<>(Format.class);
  private final Function<Kind, List<String>> columns;

  /**
   * Wires every face but the one for people.
   *
   * @param html the face for people
   * @param columns the columns of the list of a kind
   */
  public Lists(ListFace html, Function<Kind, List<String>> columns) {
    this.columns = columns;
    Stream.of(html, new JsonLdListFace(), new CsvListFace())
        .forEach(face -> faces.put(face.format(), face));
  }

  /** In the server's order of preference. */
  public List<Format> formats() {
    return List.copyOf(faces.keySet());
  }

  /**
   * The one query that asks for the same as {@code query}.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public String canonicalQuery(Kind kind, Map<String, List<String>> query) {
    return ListRequest.parse(query).checked(columns.apply(kind)).canonicalQuery();
  }

  /**
   * The page that {@code query} asks for; a table for machines is cut only where a page is named.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public byte[] spell(Format format, Listing listing, Map<String, List<String>> query) {
    ListFace face = faces.get(format);
    if (face == null) {
      throw new IllegalArgumentException("lists have no face in " + format);
    }
    ListRequest request = ListRequest.parse(query);
    boolean whole =
        format == Format.CSV && !query.containsKey("page") && !query.containsKey("pageSize");
    return face.spell(whole ? request.applyUncut(listing) : request.apply(listing));
  }
}
