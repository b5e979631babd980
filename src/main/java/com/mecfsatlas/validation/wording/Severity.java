package com.mecfsatlas.validation.wording;

/** How much a hit weighs: a critical one blocks the load, the others are listed. */
public enum Severity {
  CRITICAL,
  MAJOR,
  MINOR
}
