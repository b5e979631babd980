# title:    How papers stand to each other, and to their authors
# question: Which paper contradicts, replicates, extends … which, and which belong to one cohort?
# rule:     a direct link for each relation that a record states between papers of the atlas, in both
#           directions where it has none; the authors of a list as plain links; and for each paper the
#           one that stands for its cohort: the first by address among all papers that are joined to it
#           by "same cohort as" or "merged from", directly or through others.
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX bibo: <http://purl.org/ontology/bibo/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper ?link ?target .
    ?target ?back ?paper
  }
}
WHERE {
  VALUES (?type ?link ?back) {
    (atlas:paperRelation-contradicts atlas:contradicts atlas:contradicts)
    (atlas:paperRelation-sameCohortAs atlas:sameCohortAs atlas:sameCohortAs)
    (atlas:paperRelation-mergedFrom atlas:mergedFrom UNDEF)
    (atlas:paperRelation-replicates atlas:replicates UNDEF)
    (atlas:paperRelation-extends atlas:extends UNDEF)
    (atlas:paperRelation-cites atlas:cites UNDEF)
    (atlas:paperRelation-commentsOn atlas:commentsOn UNDEF)
    (atlas:paperRelation-retracts atlas:retracts UNDEF)
  }
  ?relation atlas:relationType ?type ;
    atlas:target ?target .
  ?target a atlas:Paper .
  ?record atlas:paperRelation ?relation ;
    atlas:reads ?paper .
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper dcterms:creator ?author
  }
}
WHERE {
  ?paper a atlas:Paper ;
    bibo:authorList/rdf:rest*/rdf:first ?author
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper atlas:cohortStandIn ?first
  }
}
WHERE {
  {
    SELECT ?paper (MIN(?member) AS ?address)
    WHERE {
      ?record atlas:reads ?paper .
      ?paper (atlas:sameCohortAs|atlas:mergedFrom|^atlas:mergedFrom)* ?joined
      BIND(STR(?joined) AS ?member)
    }
    GROUP BY ?paper
  }
  BIND(IRI(?address) AS ?first)
}
