package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells clients apart by their network address; behind a proxy of one's own, by what that proxy
 * says it is. An IPv6 client has a /64 to itself, and can ask from any address of it.
 */
public final class ClientAddress {
  private static final int PREFIX_BYTES = 8;

  /** An address, and not a name, which would be looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|(?=.*:)[0-9a-fA-F:.]{2,45}");

  private final boolean behindProxy;

  /**
   * @param behindProxy whether all requests come from a proxy that sets X-Forwarded-For; what
   *     clients put there themselves is before what the proxy adds
   */
  public ClientAddress(boolean behindProxy) {
    this.behindProxy = behindProxy;
  }

  public String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (behindProxy) {
      List<String> said = Collections.list(request.getHeaders("X-Forwarded-For"));
      String last = said.isEmpty() ? "" : said.getLast();
      String added = last.substring(last.lastIndexOf(',') + 1).strip();
      address = isLiteral(added) ? added : address;
    }
    return network(address);
  }

  private static boolean isLiteral(String address) {
    return LITERAL.matcher(address).matches();
  }

  private static String network(String written) {
    // The container writes an IPv6 address in brackets.
    String address = written.replaceAll("^\\[|\\]$", "");
    try {
      return InetAddress.getByName(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES)
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
