package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ComputingCache;
import com.mecfsatlas.vocabulary.SD;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What the service can do, on what, and how far (SPARQL 1.1 Service Description), with the VoID of
 * its dataset.
 */
final class ServiceDescription {
  /** In bytes; a few revisions of each format. */
  private static final long MOST_BYTES = 8 << 20;

  private final ServedDataset dataset;
  private final QueryLimits limits;
  private final ComputingCache<Written, byte[]> descriptions =
      new ComputingCache<>(MOST_BYTES, (key, bytes) -> bytes.length);

  ServiceDescription(ServedDataset dataset, QueryLimits limits) {
    this.dataset = dataset;
    this.limits = limits;
  }

  private record Written(String revision, ResultFormat format) {}

  byte[] write(ResultFormat format) throws IOException {
    String now = dataset.revision().get();
    return now.isEmpty()
        ? written(format)
        : descriptions
            .get(new Written(now, format), alone -> Optional.of(written(format)))
            .orElseThrow();
  }

  private byte[] written(ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model()).lang(format.lang()).output(out);
    return out.toByteArray();
  }

  private Model model() {
    Model model = ModelFactory.createDefaultModel();
    model.add(dataset.description().get());
    model.setNsPrefix("sd", SD.NS).setNsPrefix("rdfs", RDFS.getURI());
    model.setNsPrefix("dcterms", DCTerms.getURI());
    model.setNsPrefix("void", VOID.NS);
    Resource described = dataset(model);
    Resource service =
        service(model, SparqlService.PATH, SD.SPARQL11Query, described)
            .addProperty(RDFS.comment, limitsInWords(), "en");
    if (dataset.updatable()) {
      service(model, SparqlService.UPDATES, SD.SPARQL11Update, described);
    }
    if (dataset.published()) {
      service.addProperty(SD.feature, SD.UnionDefaultGraph);
    }
    Arrays.stream(ResultFormat.values())
        .flatMap(format -> format.formatIri().stream())
        .forEach(iri -> service.addProperty(SD.resultFormat, model.createResource(iri)));
    return model;
  }

  private Resource service(Model model, String path, Resource language, Resource described) {
    Resource endpoint = model.createResource(address(path));
    return endpoint
        .addProperty(RDF.type, SD.Service)
        .addProperty(SD.endpoint, endpoint)
        .addProperty(SD.supportedLanguage, language)
        .addProperty(SD.defaultDataset, described);
  }

  private String address(String path) {
    return dataset.address().get().resolve(path).toString();
  }

  private Resource dataset(Model model) {
    String endpoint = address(SparqlService.PATH);
    Resource described =
        model
            .createResource(endpoint + "#dataset")
            .addProperty(RDF.type, SD.Dataset)
            .addProperty(
                SD.defaultGraph,
                model.createResource(endpoint + "#default").addProperty(RDF.type, SD.Graph));
    Txn.executeRead(
        dataset.graphs(),
        () -> {
          for (Iterator<Node> names = dataset.graphs().listGraphNodes(); names.hasNext(); ) {
            String name = names.next().toString();
            described.addProperty(
                SD.namedGraph,
                model
                    .createResource()
                    .addProperty(RDF.type, SD.NamedGraph)
                    .addProperty(SD.name, model.createResource(name)));
          }
        });
    return described;
  }

  private String limitsInWords() {
    return ("A query may have %d bytes and run %d seconds, a result %d rows and %d bytes; %d"
                + " queries run at once. A result beyond a limit is refused, never cut short.")
            .formatted(
                limits.queryBytes(),
                limits.time().toSeconds(),
                limits.rows(),
                limits.resultBytes(),
                limits.concurrent())
        + clientShareInWords();
  }

  private String clientShareInWords() {
    RateLimit share = limits.perClient();
    return share.equals(RateLimit.ALL)
        ? ""
        : " One client may run %d at once, and ask %d in quick succession and %d each second after."
            .formatted(share.concurrent(), share.burst(), share.perSecond());
  }
}
