# title:    How papers stand to each other, and to their authors
# question: Which paper contradicts, replicates, extends … which, and who wrote it?
# rule:     a direct link for each relation that a record states between papers of the atlas, in both
#           directions where it has none; the authors of a list as plain links.
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX bibo: <http://purl.org/ontology/bibo/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper ?link ?target
  }
}
WHERE {
  VALUES ?paper { UNDEF }
  VALUES (?type ?link) {
    (atlas:paperRelation-contradicts atlas:contradicts)
    (atlas:paperRelation-sameCohortAs atlas:sameCohortAs)
    (atlas:paperRelation-mergedFrom atlas:mergedFrom)
    (atlas:paperRelation-replicates atlas:replicates)
    (atlas:paperRelation-extends atlas:extends)
    (atlas:paperRelation-cites atlas:cites)
    (atlas:paperRelation-commentsOn atlas:commentsOn)
    (atlas:paperRelation-retracts atlas:retracts)
  }
  ?record atlas:reads ?paper ;
    atlas:paperRelation ?relation .
  ?relation atlas:relationType ?type ;
    atlas:target ?target .
  ?target a atlas:Paper .
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper ?link ?other
  }
}
WHERE {
  VALUES ?paper { UNDEF }
  VALUES (?type ?link) {
    (atlas:paperRelation-contradicts atlas:contradicts)
    (atlas:paperRelation-sameCohortAs atlas:sameCohortAs)
  }
  ?paper a atlas:Paper .
  ?relation atlas:target ?paper ;
    atlas:relationType ?type .
  ?record atlas:paperRelation ?relation ;
    atlas:reads ?other .
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?paper dcterms:creator ?author
  }
}
WHERE {
  VALUES ?paper { UNDEF }
  ?paper a atlas:Paper ;
    bibo:authorList/rdf:rest*/rdf:first ?author
}
