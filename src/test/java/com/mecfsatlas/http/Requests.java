package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;

/** Requests of which nothing is asked but who sends them. */
final class Requests {
  private Requests() {}

  static HttpServletRequest from(String address) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Requests.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> address;
                  case "getHeaders" -> Collections.enumeration(List.of());
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
