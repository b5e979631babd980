package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.analysis.CriteriaComparison;
import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.analysis.Trials;
import com.mecfsatlas.analysis.View;
import com.mecfsatlas.analysis.ViewRequest;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.representation.html.AnalysisHtml;
import com.mecfsatlas.representation.jsonld.AnalysisJsonLd;
import com.mecfsatlas.representation.table.AnalysisCsv;
import com.mecfsatlas.representation.table.CriteriaCsv;
import com.mecfsatlas.representation.table.TrialsCsv;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A view of the evidence: the same claims and records in every format.
 *
 * @param query that of the view
 */
public record ViewSitePage(View view, NamedQuery query, Evidence evidence, AnalysisHtml html)
    implements SitePage {
  private static final AnalysisJsonLd JSON_LD = new AnalysisJsonLd();

  @Override
  public String path() {
    return view.path();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.CSV, Format.JSON_LD);
  }

  @Override
  public List<String> addresses() {
    return List.of(view.address());
  }

  /** The view is computed when a format of it is written, which is not always needed. */
  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> parameters, Snapshot snapshot) {
    if (!view.isAt(path)) {
      return Optional.empty();
    }
    AnalysisRequest request = view.request(path, parameters);
    return Optional.of(
        new PageRequest(
            request.canonicalQuery(),
            (format, options) ->
                write(
                    view.of(new ViewRequest(path, parameters, snapshot, evidence), query),
                    format,
                    snapshot.revision().toString())));
  }

  @Override
  public Map<String, String> alternatives(String path) {
    return view.alternatives(path);
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.CollectionPage.getURI());
  }

  private byte[] write(Analysis analysis, Format format, String revision) {
    if (format.equals(Format.HTML)) {
      return html.write(analysis, revision);
    }
    boolean isTable = format.equals(Format.CSV);
    if (analysis instanceof CriteriaComparison criteria) {
      return isTable ? CriteriaCsv.write(criteria) : JSON_LD.write(criteria);
    }
    if (analysis instanceof Trials trials) {
      return isTable ? TrialsCsv.write(trials) : JSON_LD.write(trials);
    }
    return isTable ? AnalysisCsv.write(analysis) : JSON_LD.write(analysis);
  }
}
