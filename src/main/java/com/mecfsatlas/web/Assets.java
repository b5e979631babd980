package com.mecfsatlas.web;

import java.util.Optional;

/** The files that HTML pages load; each address holds the hash of its content. */
public interface Assets {
  /** The file at {@code /assets/{hash}/{name}}, or nothing where the hash is not its own. */
  Optional<byte[]> find(String hash, String name);
}
