package com.mecfsatlas.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens every answer to the pages of other sites, and tells in a preflight what they may send. */
public final class CorsFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    CrossOrigin.OPEN.forEach(answer::setHeader);
    if (((HttpServletRequest) request).getMethod().equals("OPTIONS")) {
      CrossOrigin.PREFLIGHT.forEach(answer::setHeader);
    }
    chain.doFilter(request, response);
  }
}
