package com.mecfsatlas.web;

/** The HTML page of a problem. */
public interface ErrorPage {
  byte[] spell(Problem problem);
}
