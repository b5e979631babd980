package com.mecfsatlas.web;

import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.http.ProblemPage;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.SitePage;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.function.Function;

/**
 * What the answers are written with.
 *
 * @param formats all that there are
 * @param pages those that are not about one thing
 * @param things one writer for each format of a thing's document
 * @param numbers the papers by DOI and PubMed identifier
 * @param dumps all of it as files
 * @param mementos its earlier states
 * @param harvest the resources by which it is harvested, as Jersey takes them
 * @param releases the frozen releases of the ontology
 * @param error the page of a problem
 * @param context {@code /context/v1.jsonld}
 * @param terms {@code /sparql/terms.json}
 */
public record Writers(
    List<Format> formats,
    List<SitePage> pages,
    List<RepresentationWriter> things,
    IdentifierResolver numbers,
    Dumps dumps,
    Mementos mementos,
    List<Object> harvest,
    List<OntologyRelease> releases,
    ProblemPage error,
    Assets assets,
    Context context,
    Function<Snapshot, byte[]> terms) {
  public Writers {
    formats = List.copyOf(formats);
    pages = List.copyOf(pages);
    things = List.copyOf(things);
    harvest = List.copyOf(harvest);
    releases = List.copyOf(releases);
  }

  /** The addresses of the pages that crawlers may walk. */
  List<String> addresses() {
    return pages.stream().flatMap(page -> page.addresses().stream()).toList();
  }

  /** The bytes of the JSON-LD context. */
  public interface Context {
    byte[] bytes();
  }
}
