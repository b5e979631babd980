package com.mecfsatlas.http;

import java.io.IOException;

/** What is done for a client once there is a place for it. */
public interface Work<T> {
  T run() throws IOException;
}
