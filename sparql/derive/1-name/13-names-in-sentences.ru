# title:    Names in sentences
# question: How does this name read inside an English sentence, and is it singular or plural there?
# rule:     the display name with a small first letter, unless its first word is an abbreviation (its
#           second letter is no small one), has another capital, is a proper name, or names a case
#           definition. Kinds of cells stand in the plural. "The" stands before a singular "… of …" and
#           before a singular that ends in a word for one countable thing, such as "gene" or "test".
#           Plural is what has "and", or two commas and no "or", before the first preposition; or whose last
#           word before it ends in a plural "s" or is an irregular plural. What a file states stays.
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?thing atlas:nameInSentence ?name
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  ?thing atlas:displayName ?shown .
  FILTER NOT EXISTS { ?thing atlas:nameInSentence ?stated }
  BIND(STR(?shown) AS ?written)
  # The first run of letters decides; "A" before a small letter is the article.
  BIND(REPLACE(?written, "[^\\p{L}].*$", "") AS ?first)
  BIND(
    !EXISTS { ?thing a atlas:CaseDefinition }
    && (REGEX(?written, "^A \\p{Ll}") || REGEX(?first, "^\\p{Lu}\\p{Ll}+$"))
    && !REGEX(?first, "^(Australian|Canadian|English|American|European|British|Japanese|Dutch|Norwegian|Swedish|Oxford|London|Gulf|West|Ross|Royal|Epstein|Ehlers|Hodgkin|Burkitt|Borna|Coxiella|Giardia|Mycoplasma|Chlamydia|Borrelia|Candida|Toxoplasma|Brucella|Lactobacillus|Bifidobacterium|Faecalibacterium|Streptococcus|Staphylococcus|Escherichia|Basidiomycota|Ascomycota|Bacteroides|Firmicutes|Eubacterium|Karnofsky|Chalder|Pittsburgh|Epworth|Montoya|Straus|Reeves|Fukuda|Ramsay|Holmes|Beck|Sjögren|Crohn|Raynaud|Hashimoto|Graves|Parkinson|Alzheimer|Lyme|Dengue|Ebola|Zika|Chikungunya|Treg|Breg|Tfh|Th|[A-Z][a-z]*vir(idae|inae))$")
    AS ?isSmall)
  BIND(IF(?isSmall, CONCAT(LCASE(SUBSTR(?written, 1, 1)), SUBSTR(?written, 2)), ?written) AS ?small)
  BIND(
    EXISTS { ?thing skos:inScheme atlas:cells } || EXISTS { ?thing atlas:conceptKind atlas:conceptKind-cell }
    AS ?isCell)
  BIND(
    IF(?isCell && REGEX(?small, "(cell|cyte|phil|phage|blast|clast|[Pp]latelet|[Nn]euron|progenitor|DC|PBMC)$"),
      CONCAT(?small, "s"),
      IF(?isCell && REGEX(?small, "^(Treg|Breg|Tfh|MAIT|NKP|ILC[0-9]|Th[0-9]+|.*TEMRA)$"), CONCAT(?small, " cells"),
        IF(?isCell, REPLACE(?small, "^(\\p{L}*cyte|cell)( of )", "$1s$2"), ?small)))
    AS ?kind)
  # A singular before "of": the whole takes an article.
  BIND(REPLACE(?kind, " \\(.*$", "") AS ?bare)
  BIND(STRBEFORE(?bare, " of ") AS ?beforeOf)
  BIND(
    ?beforeOf != ""
    && !REGEX(?beforeOf, "(^| )(a|an|the|any|all|no|one|more|in|to|for|with|after|on|by|from|at|before|during|between|and|or|typical|people|women|men|children|mice|bacteria|loci|loss|quality|shortness|history)( |$)|,")
    && REGEX(?beforeOf, "([^s]|ss|us|is)$")
    AS ?isMeasureOf)
  BIND(
    REGEX(?bare, " (test|questionnaire|worksheet|score|ratio|gene|rhythm|model|index|survey|profile|programme|repertoire|microbiome|inventory|scale|estimate|population|line|system)$")
    && !REGEX(?bare, "^(a|an|the|any|no|one|more) | (and|or|of|with|in|to|after|before|for|from|at|on|by) |,")
    AS ?isOneThing)
  BIND(IF(?isMeasureOf || ?isOneThing, CONCAT("the ", ?kind), ?kind) AS ?name)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived> {
    ?thing atlas:grammaticalNumber ?number
  }
}
WHERE {
  VALUES ?thing { UNDEF }
  ?thing atlas:nameInSentence ?name .
  FILTER NOT EXISTS { ?thing atlas:grammaticalNumber ?stated }
  BIND(REPLACE(STR(?name), " \\([^)]*\\)", "") AS ?bare)
  BIND(
    REPLACE(?bare, " (to|in|of|after|with|without|within|on|for|from|by|at|before|during|between|near|that|which|who|as|when|while|until|since|under|over|above|below|against|per|than|versus|outside|inside|about|too|typical|active|together|like|ill|used|needed|taken|made|grown|judged|followed|released|spent|found|seen|carrying|making|expressing|feeding|neutralising|crossing|resembling|taking|lasting|needing|causing|including|bearing)( .*)?$", "")
    AS ?head)
  BIND(REPLACE(?head, "^.*[ /-]", "") AS ?noun)
  BIND(
    REGEX(?noun, "^(people|children|women|men|mice|feet|teeth|bacteria|mitochondria|data|criteria|phenomena|loci|nuclei|fungi|stimuli|eukaryota|microbiota)$")
    || (REGEX(?noun, "s$")
      && !REGEX(?noun, "(ss|us|is|[^t]ics|'s|’s)$")
      && !REGEX(?noun, "^(diabetes|herpes|measles|mumps|rabies|ascites|series|bias|gas|pancreas|pons|lens|chaos|status|news)$"))
    || REGEX(?noun, "^(characteristics|antibiotics|probiotics|clinics|topics)$")
    AS ?isPluralNoun)
  BIND(
    REGEX(?head, " and ") || (REGEX(?head, ",.*, ") && !REGEX(?head, " or "))
    AS ?isList)
  BIND(IF(?isList || ?isPluralNoun, "plural", "singular") AS ?number)
}
