package com.mecfsatlas.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Puts the security headers on every answer. */
public final class SecurityHeadersFilter implements Filter {
  private final Set<String> asking;

  public SecurityHeadersFilter() {
    this(Set.of());
  }

  /**
   * @param asking the paths of the pages whose scripts ask us something
   */
  public SecurityHeadersFilter(Set<String> asking) {
    this.asking = Set.copyOf(asking);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    SecurityHeaders.ALL.forEach(answer::setHeader);
    if (asking.contains(((HttpServletRequest) request).getRequestURI())) {
      answer.setHeader(SecurityHeaders.POLICY, SecurityHeaders.POLICY_OF_ASKING_PAGES);
    }
    chain.doFilter(request, response);
  }
}
