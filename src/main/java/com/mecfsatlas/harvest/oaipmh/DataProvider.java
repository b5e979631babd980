package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers the requests of the protocol from the graph and its log (OAI-PMH 2.0 section 4). */
public final class DataProvider {
  /** The path at which it answers. */
  public static final String PATH = "/oai";

  private static final String SAMPLE =
      Item.identifier(new EntityId(EntityType.EVIDENCE, new Slug("lusso-1993-infection-natural")));

  private final RevisionLog log;
  private final Clock clock;
  private final String baseUrl;
  private final String adminEmail;
  private final Projection<ItemList> lists;
  private final RecordLists records;

  /**
   * @param mementos the states at which lists began
   * @param publicUrl where this copy is reached
   * @param adminEmail who answers for it
   */
  public DataProvider(
      RevisionLog log,
      Mementos mementos,
      QueryCatalogue queries,
      Clock clock,
      URI publicUrl,
      String adminEmail) {
    this.log = log;
    this.clock = clock;
    this.baseUrl = publicUrl.resolve(PATH).toString();
    this.adminEmail = adminEmail;
    NamedQuery items = queries.get("harvest/items");
    Removals removals = new Removals(log);
    this.lists = new Projection<>(state -> ItemReading.of(items, log, removals, state));
    this.records = new RecordLists(log, mementos, lists, new ItemDescriptions(queries, publicUrl));
  }

  /**
   * The response to a request.
   *
   * @param form its arguments, as a query or as the content of a form
   */
  public byte[] answer(String form, Snapshot snapshot) {
    try {
      ProtocolRequest request = ProtocolRequest.of(FormFields.of(form));
      return answer(request, snapshot);
    } catch (ProtocolErrorException error) {
      return ProtocolXml.of(baseUrl, clock.instant(), List.of(), error);
    }
  }

  private byte[] answer(ProtocolRequest request, Snapshot snapshot) {
    try {
      return ProtocolXml.of(baseUrl, clock.instant(), request, content(request, snapshot));
    } catch (ProtocolErrorException error) {
      return ProtocolXml.of(baseUrl, clock.instant(), ProtocolXml.attributes(request), error);
    }
  }

  /** What the answer holds; what is wrong with the request is found before it is written. */
  private Consumer<ProtocolXml> content(ProtocolRequest request, Snapshot snapshot) {
    return switch (request.verb()) {
      case IDENTIFY -> this::identify;
      case LIST_METADATA_FORMATS -> formats(request, snapshot);
      case LIST_SETS -> sets(request, snapshot);
      case GET_RECORD -> records.one(request, snapshot);
      case LIST_IDENTIFIERS, LIST_RECORDS -> records.list(request, snapshot);
    };
  }

  private void identify(ProtocolXml xml) {
    xml.text("repositoryName", ItemDescription.ATLAS);
    xml.text("baseURL", baseUrl);
    xml.text("protocolVersion", "2.0");
    xml.text("adminEmail", adminEmail);
    xml.text("earliestDatestamp", UtcDatetime.of(log.id(1).orElse(RevisionId.NONE).time()));
    xml.text("deletedRecord", "persistent");
    xml.text("granularity", UtcDatetime.GRANULARITY);
    xml.text("compression", "gzip");
    xml.identifierScheme(SAMPLE);
  }

  private Consumer<ProtocolXml> formats(ProtocolRequest request, Snapshot snapshot) {
    Optional<String> identifier = request.get(ProtocolArgument.IDENTIFIER);
    if (identifier.isPresent() && lists.of(snapshot).require(identifier.get()).isDeleted()) {
      throw ErrorCode.NO_METADATA_FORMATS.because("This item is deleted: nothing is told of it.");
    }
    return xml -> Arrays.stream(MetadataFormat.values()).forEach(format -> format(format, xml));
  }

  private static void format(MetadataFormat format, ProtocolXml xml) {
    xml.element(
        "metadataFormat",
        () -> {
          xml.text("metadataPrefix", format.prefix());
          xml.text("schema", format.namespace().schema());
          xml.text("metadataNamespace", format.namespace().uri());
        });
  }

  private Consumer<ProtocolXml> sets(ProtocolRequest request, Snapshot snapshot) {
    if (request.get(ProtocolArgument.RESUMPTION_TOKEN).isPresent()) {
      // The sets are one list, so that none was given out.
      throw ResumptionToken.refused();
    }
    Map<SetSpec, String> names = lists.of(snapshot).setNames();
    return xml ->
        names.forEach(
            (set, name) ->
                xml.element(
                    "set",
                    () -> {
                      xml.text("setSpec", set.text());
                      xml.text("setName", name);
                    }));
  }
}
