package com.mecfsatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port of this machine on which somebody listens, as long as the tests run. */
final class UsedPort {
  static final UsedPort TAKEN = new UsedPort();

  private final ServerSocket socket;

  private UsedPort() {
    try {
      socket = new ServerSocket();
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int number() {
    return socket.getLocalPort();
  }
}
