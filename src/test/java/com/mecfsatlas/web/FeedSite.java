package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.harvest.atom.HistoryFeed;
import com.mecfsatlas.harvest.atom.SearchFeed;
import com.mecfsatlas.harvest.atom.ThingFeed;
import com.mecfsatlas.harvest.changes.DocumentChanges;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.http.ClientAddress;
import com.mecfsatlas.http.ComputingLimits;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SharedComputing;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.revision.ChangingAtlas;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.search.LuceneSearch;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.ShippedGraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The documents of things and what harvesters read, over an atlas that is changed meanwhile. */
final class FeedSite implements AutoCloseable {
  /** What all whole addresses begin with. */
  static final String PUBLIC = "https://atlas.example.org";

  final ChangingAtlas atlas = new ChangingAtlas();
  private final HttpClient client = HttpClient.newHttpClient();
  private final FusekiServer server;
  private final LuceneSearch search;

  FeedSite() {
    Path home = folder();
    search = LuceneSearch.open(home, ShippedGraph.QUERIES);
    Writers pages = pages(home);
    ProblemWriter problems = new ProblemWriter(Guide.ERRORS.iri(), pages.error());
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .addServlet(
                "/*",
                new CachingServlet(
                    new AtlasApplication(
                        pages,
                        new Signposts("https://creativecommons.org/licenses/by/4.0/"),
                        new RepresentationCache(10_000_000),
                        problems,
                        URI.create(PUBLIC)),
                    atlas.snapshots(),
                    new ResponseCache(10_000_000),
                    new SharedComputing(ComputingLimits.ofThisMachine(), new ClientAddress(true)),
                    problems))
            .build();
    server.start();
  }

  private Writers pages(Path home) {
    Mementos mementos = atlas.mementos();
    return new Writers(
        Formats.registered().all(),
        List.of(),
        Formats.registered().all().stream().map(FeedSite::writer).toList(),
        new IdentifierResolver(ShippedGraph.QUERIES.get("lookup/paper-numbers")),
        new Dumps(home),
        mementos,
        harvest(mementos),
        List.of(),
        problem -> ("<h1>" + problem.status() + "</h1>").getBytes(UTF_8),
        (hash, name) -> Optional.empty(),
        () -> "{\"@context\":{}}".getBytes(UTF_8),
        now -> "{}".getBytes(UTF_8));
  }

  /** Of HTML with the part above which a memento says what it is. */
  private static RepresentationWriter writer(Format format) {
    SampleWriter plain = new SampleWriter(format);
    return new RepresentationWriter() {
      @Override
      public Format format() {
        return format;
      }

      @Override
      public Set<DescriptionPart<?>> reads() {
        return plain.reads();
      }

      @Override
      public byte[] write(Description description, RepresentationOptions options) {
        String said = new String(plain.write(description, options), UTF_8);
        return (format.equals(Format.HTML) ? "<main id=\"main\" class=\"wrap\">\n" + said : said)
            .getBytes(UTF_8);
      }
    };
  }

  private List<Object> harvest(Mementos mementos) {
    URI address = URI.create(PUBLIC);
    DocumentChanges changes = new DocumentChanges(atlas.log());
    Labels labels = new Labels(ShippedGraph.QUERIES);
    Evidence evidence = Evidence.of(ShippedGraph.QUERIES, search);
    return List.of(
        new HistoryFeedResource(new HistoryFeed(atlas.log(), changes, labels, address)),
        new ThingFeedResource(new ThingFeed(atlas.log(), changes, mementos, labels, address)),
        new SearchFeedResource(new SearchFeed(atlas.log(), changes, evidence, address)),
        new SourceDescriptionResource(address),
        new ResourceSyncResource(changes, address));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("atlas-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** GETs a path or a whole address, with the fields {@code name, value, name, value …}. */
  HttpResponse<String> get(String address, String... fields) {
    String path = address.startsWith(PUBLIC) ? address.substring(PUBLIC.length()) : address;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
    if (fields.length > 0) {
      request.headers(fields);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The root of an XML document, as any parser reads it. */
  Element xml(String address) {
    HttpResponse<String> answer = get(address);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(address + ": " + answer.statusCode() + answer.body());
    }
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setNamespaceAware(true);
      return parsers
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The child elements of that name. */
  static Stream<Element> children(Element parent, String namespace, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(node -> namespace.equals(node.getNamespaceURI()))
        .filter(node -> name.equals(node.getLocalName()));
  }

  /** The text of the first child of that name; empty where there is none. */
  static String text(Element parent, String namespace, String name) {
    return children(parent, namespace, name).map(Element::getTextContent).findFirst().orElse("");
  }

  @Override
  public void close() {
    server.stop();
    search.close();
    atlas.close();
  }
}
