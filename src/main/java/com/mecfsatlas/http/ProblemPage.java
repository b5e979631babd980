package com.mecfsatlas.http;

/** Writes the HTML page of a problem. */
public interface ProblemPage {
  byte[] write(Problem problem);
}
