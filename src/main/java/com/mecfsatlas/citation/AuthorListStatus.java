package com.mecfsatlas.citation;

import com.mecfsatlas.vocabulary.Atlas;
import org.apache.jena.rdf.model.Resource;

/** How complete a list of authors is, as it was read. */
public enum AuthorListStatus {
  COMPLETE(Atlas.authorList_complete, ""),
  CUT(Atlas.authorList_cut, "The author list is incomplete."),
  FIRST_AUTHORS_ONLY(Atlas.authorList_firstAuthorsOnly, "The author list is incomplete."),
  FAMILY_NAMES_ONLY(
      Atlas.authorList_familyNamesOnly, "Given names of the authors are not recorded."),
  NOT_STATED(Atlas.authorListScheme, "");

  private final String concept;
  private final String notice;

  AuthorListStatus(Resource concept, String notice) {
    this.concept = concept.getURI();
    this.notice = notice;
  }

  static AuthorListStatus of(Resource concept) {
    for (AuthorListStatus status : values()) {
      if (status.concept.equals(concept.getURI())) {
        return status;
      }
    }
    throw new IllegalArgumentException("no author list status " + concept);
  }

  /** Whether there are authors that the list does not name. */
  public boolean hasOthers() {
    return this == CUT || this == FIRST_AUTHORS_ONLY;
  }

  /** What a reader of the citation must be told; empty where nothing. */
  public String notice() {
    return notice;
  }
}
