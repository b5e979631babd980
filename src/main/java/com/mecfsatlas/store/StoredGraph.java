package com.mecfsatlas.store;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * The public graph as the store holds it, read through the queries of the catalogue. It is opened
 * after the load, and nothing is loaded while it is open.
 */
public final class StoredGraph implements KnowledgeGraph {
  private static final String ENTITY = "entity";

  private final GraphStore store;
  private final Map<EntityType, NamedQuery> describe = new EnumMap<>(EntityType.class);
  private final Map<EntityType, NamedQuery> list = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Listing> listed = new ConcurrentHashMap<>();
  private final NamedQuery bibliography;
  private final String revision;

  /**
   * Finds the queries it needs.
   *
   * @throws CatalogueException where one is missing or declares other parameters
   */
  public StoredGraph(GraphStore store, QueryCatalogue queries) {
    this.store = store;
    for (EntityType kind : EntityType.values()) {
      describe.put(kind, ofKind(queries, "describe", kind, ENTITY));
      list.put(kind, ofKind(queries, "list", kind, "type"));
    }
    bibliography = queries.get("describe/bibliography", ENTITY);
    revision = read(() -> LoadedDigest.in(store.graphs()).orElse("empty"));
  }

  /** A kind's own query where it has one; else the one that all terminology shares. */
  private static NamedQuery ofKind(
      QueryCatalogue queries, String folder, EntityType kind, String sharedParameter) {
    String own = folder + "/" + kind.segment();
    boolean shared = queries.find(own).isEmpty();
    String name = shared ? folder + "/thing" : own;
    return folder.equals("list") && !shared
        ? queries.get(name)
        : queries.get(name, sharedParameter);
  }

  @Override
  public String revision() {
    return revision;
  }

  @Override
  public Optional<Description> describe(EntityId thing) {
    Map<String, RDFNode> entity = Map.of(ENTITY, ResourceFactory.createResource(thing.iri()));
    return read(
        () -> {
          Model model = construct(requireNonNull(describe.get(thing.kind())), entity);
          if (!model.contains(model.getResource(thing.iri()), RDF.type)) {
            return Optional.empty();
          }
          Supplier<Model> papers = () -> read(() -> construct(bibliography, entity));
          return Optional.of(new Description(thing, model, papers, revision));
        });
  }

  /** Read once, since nothing is loaded while this is open. */
  @Override
  public Listing list(EntityType kind) {
    return listed.computeIfAbsent(kind, this::read);
  }

  private Listing read(EntityType kind) {
    NamedQuery query = requireNonNull(list.get(kind));
    Map<String, RDFNode> parameters =
        query.parameters().isEmpty() ? Map.of() : Map.of("type", kind.type());
    List<String> columns = new ArrayList<>(query.query().getResultVars());
    columns.remove("thing");
    return read(
        () -> {
          List<Listing.Row> rows = new ArrayList<>();
          select(query, parameters, solution -> row(solution, columns).ifPresent(rows::add));
          return new Listing(kind, columns, rows, revision);
        });
  }

  @Override
  public void select(
      NamedQuery query, Map<String, RDFNode> parameters, Consumer<QuerySolution> row) {
    read(
        () -> {
          try (QueryExecution execution = bind(query, parameters)) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(row);
          }
          return row;
        });
  }

  @Override
  public Model ontology() {
    return read(
        () -> {
          Dataset dataset = store.dataset();
          Model copy = ModelFactory.createDefaultModel();
          copy.add(dataset.getNamedModel(GraphNames.ONTOLOGY.getURI()));
          return copy;
        });
  }

  private static Optional<Listing.Row> row(QuerySolution solution, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    for (String column : columns) {
      RDFNode value = solution.get(column);
      if (value != null) {
        cells.put(
            column, value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString());
      }
    }
    return EntityId.ofIri(solution.getResource("thing").getURI())
        .map(thing -> new Listing.Row(thing, cells));
  }

  private Model construct(NamedQuery query, Map<String, RDFNode> parameters) {
    try (QueryExecution execution = bind(query, parameters)) {
      return execution.execConstruct();
    }
  }

  private QueryExecution bind(NamedQuery query, Map<String, RDFNode> parameters) {
    if (!query.parameters().stream().allMatch(parameters::containsKey)
        || parameters.size() != query.parameters().size()) {
      throw new CatalogueException(
          query.name() + " wants " + query.parameters() + ", bound are " + parameters.keySet());
    }
    QueryExecutionDatasetBuilder builder =
        QueryExecution.dataset(store.dataset()).query(query.query());
    parameters.forEach(builder::substitution);
    return builder.build();
  }

  /** One read transaction, joined where the caller is inside one. */
  private <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(store.graphs(), reading);
  }
}
