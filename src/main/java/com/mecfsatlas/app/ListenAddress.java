package com.mecfsatlas.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Host and port that a server is going to listen on. */
record ListenAddress(String host, int port) {
  /**
   * Looks whether they can be had, so that nobody waits for a load first; gives the port, which is
   * a free one in place of 0.
   *
   * @throws CommandException where they cannot
   */
  int requireFree() {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new CommandException(
          "there is no host "
              + host
              + " here: give --host, or ATLAS_HOST, an address of this"
              + " machine");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CommandException(
          "%s:%d cannot be listened on: %s. Give --port, or ATLAS_PORT, another; 0 takes a free one"
              .formatted(host, port, reason(e)),
          e);
    }
  }

  private static String reason(IOException e) {
    String words = String.valueOf(e.getMessage());
    return words.contains("in use") ? "it is in use" : words;
  }
}
