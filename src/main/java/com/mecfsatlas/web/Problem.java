package com.mecfsatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response.StatusType;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A problem document (RFC 9457); its type is {@code about:blank}, so the title is the status's own.
 *
 * @param detail what is wrong with this request and what to do, in one or two sentences
 * @param instance names this very occurrence, as the log does; empty but for faults of ours
 * @param alternatives the formats there are, where none was acceptable
 * @param offered the values there are, where an unknown one was asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Alternative> alternatives,
    List<String> offered) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  public Problem {
    alternatives = List.copyOf(alternatives);
    offered = List.copyOf(offered);
  }

  /** Another format of the page: its address on this copy, its media type, its name. */
  public record Alternative(String href, String type, String title) {}

  /** With what is usually wrong at this status where {@code detail} is empty. */
  static Problem of(StatusType status, String detail) {
    int code = status.getStatusCode();
    String told = detail.isEmpty() ? usualDetail(code) : detail;
    return new Problem(
        "about:blank", status.getReasonPhrase(), code, told, "", List.of(), List.of());
  }

  Problem named(String occurrence) {
    return new Problem(type, title, status, detail, occurrence, alternatives, offered);
  }

  Problem offering(List<Alternative> writers, List<String> values) {
    return new Problem(type, title, status, detail, instance, writers, values);
  }

  byte[] json() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String usualDetail(int status) {
    return switch (status) {
      case 400 -> "The request is malformed.";
      case 404 -> "There is nothing here by this name.";
      case 405 -> "This address does not answer this method; Allow lists those it does.";
      case 406 -> "None of the formats in Accept is offered here.";
      case 414 -> "The address is too long.";
      case 501 -> "This method means nothing here; GET, HEAD and OPTIONS do.";
      case 500 -> "The fault is ours. The identifier finds it in our log.";
      default -> "The request cannot be answered.";
    };
  }
}
