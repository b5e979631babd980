package com.mecfsatlas.web;

/** The HTML page of a problem. */
public interface ErrorPageWriter {
  byte[] write(Problem problem);
}
