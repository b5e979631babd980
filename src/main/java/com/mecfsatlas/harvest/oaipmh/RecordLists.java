package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records and lists of them (OAI-PMH 2.0 sections 4.1, 4.3 and 4.5). A list is told to its end as
 * it was at the revision at which it began, whatever is changed meanwhile.
 */
final class RecordLists {
  private final RevisionLog log;
  private final Mementos mementos;
  private final Projection<ItemList> lists;
  private final ItemDescriptions descriptions;

  RecordLists(
      RevisionLog log,
      Mementos mementos,
      Projection<ItemList> lists,
      ItemDescriptions descriptions) {
    this.log = log;
    this.mementos = mementos;
    this.lists = lists;
    this.descriptions = descriptions;
  }

  /** The record of one item, in one format. */
  Consumer<ProtocolXml> one(ProtocolRequest request, Snapshot snapshot) {
    Item item = lists.of(snapshot).require(request.require(ProtocolArgument.IDENTIFIER));
    MetadataFormat format =
        MetadataFormat.ofPrefix(request.require(ProtocolArgument.METADATA_PREFIX));
    return records(List.of(item), format, snapshot);
  }

  private Consumer<ProtocolXml> records(
      List<Item> items, MetadataFormat format, Snapshot snapshot) {
    Map<Item, ItemDescription> described = descriptions.of(items, snapshot);
    return xml ->
        items.forEach(
            item ->
                Optional.ofNullable(described.get(item))
                    .ifPresentOrElse(
                        description -> xml.record(description, format),
                        () -> xml.deletedRecord(item)));
  }

  /** A part of the list that is asked for: records, or their headers only. */
  Consumer<ProtocolXml> list(ProtocolRequest request, Snapshot snapshot) {
    ResumptionToken token =
        request
            .get(ProtocolArgument.RESUMPTION_TOKEN)
            .map(text -> ResumptionToken.parse(text, request.verb(), log))
            .orElseGet(() -> ResumptionToken.beginning(request, snapshot.revision().number()));
    if (token.revision() > snapshot.revision().number()) {
      throw ResumptionToken.refused();
    }
    RevisionId began = log.id(token.revision()).orElse(snapshot.revision());
    Snapshot state =
        began.number() == snapshot.revision().number() ? snapshot : mementos.open(began, snapshot);
    List<Item> all = lists.of(state).where(token.range(), token.setSpec());
    if (all.isEmpty()) {
      throw ErrorCode.NO_RECORDS_MATCH.because("Nothing is of this time and of this set.");
    }
    if (token.cursor() < 0 || token.cursor() >= all.size()) {
      throw ResumptionToken.refused();
    }
    ItemPage page = ItemPage.of(all, token.cursor());
    Consumer<ProtocolXml> content =
        token.verb() == Verb.LIST_RECORDS
            ? records(page.items(), token.format(), state)
            : xml -> page.items().forEach(xml::header);
    return content.andThen(xml -> resumption(page, token, began, xml));
  }

  /** The last part of several says by an empty token that it is (section 3.5). */
  private static void resumption(
      ItemPage page, ResumptionToken token, RevisionId began, ProtocolXml xml) {
    if (!page.isAll()) {
      xml.text(
          "resumptionToken",
          page.isLast() ? "" : token.at(page.next()).text(began),
          "completeListSize",
          Integer.toString(page.size()),
          "cursor",
          Integer.toString(page.cursor()));
    }
  }
}
