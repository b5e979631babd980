package com.mecfsatlas.route;

/** Which studies a reader wants routes to rest on. */
public enum Studies {
  ALL(false, false),
  PEOPLE(true, false),
  PEM_REQUIRED(false, true),
  PEOPLE_PEM_REQUIRED(true, true);

  private final boolean people;
  private final boolean pem;

  Studies(boolean people, boolean pem) {
    this.people = people;
    this.pem = pem;
  }

  public static Studies of(boolean people, boolean pem) {
    return people ? pem ? PEOPLE_PEM_REQUIRED : PEOPLE : pem ? PEM_REQUIRED : ALL;
  }

  boolean include(Study study) {
    return (!people || study.isOfPeople()) && (!pem || study.requiredPem());
  }
}
