package com.mecfsatlas.app;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.harvest.atom.HistoryFeed;
import com.mecfsatlas.harvest.atom.SearchFeed;
import com.mecfsatlas.harvest.atom.ThingFeed;
import com.mecfsatlas.harvest.changes.DocumentChanges;
import com.mecfsatlas.harvest.fragments.Fragments;
import com.mecfsatlas.harvest.kgx.KgxEdges;
import com.mecfsatlas.harvest.kgx.KgxNodes;
import com.mecfsatlas.harvest.ldes.EventStream;
import com.mecfsatlas.harvest.mapping.Mappings;
import com.mecfsatlas.harvest.nanopub.Nanopublications;
import com.mecfsatlas.harvest.oaipmh.DataProvider;
import com.mecfsatlas.harvest.patch.RevisionPatches;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.web.FragmentsResource;
import com.mecfsatlas.web.HistoryFeedResource;
import com.mecfsatlas.web.KgxResource;
import com.mecfsatlas.web.LdesResource;
import com.mecfsatlas.web.MappingsResource;
import com.mecfsatlas.web.NanopubResource;
import com.mecfsatlas.web.OaiPmhResource;
import com.mecfsatlas.web.PatchIndexResource;
import com.mecfsatlas.web.PatchResource;
import com.mecfsatlas.web.ResourceSyncResource;
import com.mecfsatlas.web.RevisionDumpResource;
import com.mecfsatlas.web.SearchFeedResource;
import com.mecfsatlas.web.SourceDescriptionResource;
import com.mecfsatlas.web.ThingFeedResource;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** What reads the log of revisions, or the whole graph, for harvesters, put together. */
record Harvest(
    RevisionLog log,
    Mementos mementos,
    QueryCatalogue queries,
    Labels labels,
    Evidence evidence,
    Dumps dumps,
    URI publicUrl,
    String adminEmail) {
  /** As Jersey takes them. */
  List<Object> resources() {
    DocumentChanges changes = new DocumentChanges(log);
    KgxNodes nodes = new KgxNodes(queries);
    return List.of(
        new OaiPmhResource(
            new DataProvider(log, mementos, queries, Clock.systemUTC(), publicUrl, adminEmail)),
        new PatchIndexResource(publicUrl),
        new PatchResource(new RevisionPatches(log, mementos)),
        new RevisionDumpResource(dumps.ofRevisions(mementos)),
        new LdesResource(new EventStream(log, mementos, publicUrl)),
        new HistoryFeedResource(new HistoryFeed(log, changes, labels, publicUrl)),
        new ThingFeedResource(new ThingFeed(log, changes, mementos, labels, publicUrl)),
        new SearchFeedResource(new SearchFeed(log, changes, evidence, publicUrl)),
        new SourceDescriptionResource(publicUrl),
        new ResourceSyncResource(changes, publicUrl),
        new FragmentsResource(new Fragments(publicUrl)),
        new MappingsResource(new Mappings(queries)),
        new KgxResource(nodes, new KgxEdges(queries, nodes)),
        new NanopubResource(new Nanopublications(publicUrl)));
  }
}
