package com.mecfsatlas.revision;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;

/** Edits of one record and of the paper that it reads. */
public final class LussoEdits {
  public static final String SLUG = "lusso-1993-infection-natural";

  /** The claim on which the first finding of the record bears. */
  public static final String CLAIM = "hhv-6-infects-nk-cell";

  private LussoEdits() {}

  /** Another outcome of the first finding. */
  public static UnaryOperator<Graph> outcome(Resource outcome) {
    Node finding = NodeFactory.createURI(EntityId.BASE + "id/evidence/" + SLUG + "#f1");
    return graph -> {
      graph.remove(finding, Atlas.outcome.asNode(), Node.ANY);
      graph.add(finding, Atlas.outcome.asNode(), outcome.asNode());
      return graph;
    };
  }

  /** The paper is retracted. */
  public static UnaryOperator<Graph> retractedPaper() {
    Node paper = NodeFactory.createURI(EntityId.BASE + "id/paper/" + SLUG);
    return graph -> {
      graph.remove(paper, Atlas.standing.asNode(), Node.ANY);
      graph.add(paper, Atlas.standing.asNode(), Atlas.standing_retracted.asNode());
      graph.add(
          paper,
          Atlas.standingNote.asNode(),
          NodeFactory.createLiteralLang("Retracted by its authors in December 2011.", "en"));
      graph.add(
          paper,
          Atlas.standingDate.asNode(),
          NodeFactory.createLiteralDT("2011-12", XSDDatatype.XSDgYearMonth));
      return graph;
    };
  }
}
