package com.mecfsatlas.http;

import java.util.Arrays;
import java.util.Locale;

/** The problems that HTTP itself knows, by status (RFC 9110 section 15). */
public enum HttpProblem implements ProblemType {
  BAD_REQUEST(400, "Bad Request", "The request is malformed."),
  FORBIDDEN(403, "Forbidden", "This is not open to everyone."),
  NOT_FOUND(404, "Not Found", "There is nothing here by this name."),
  METHOD_NOT_ALLOWED(
      405,
      "Method Not Allowed",
      "This address does not answer this method; Allow lists those it does."),
  NOT_ACCEPTABLE(406, "Not Acceptable", "None of the formats in Accept is offered here."),
  REQUEST_TIMEOUT(408, "Request Timeout", "The request comes too slowly."),
  GONE(410, "Gone", "What was here has left, and will not come back to this address."),
  PRECONDITION_FAILED(
      412,
      "Precondition Failed",
      "What is here now is not what the conditions of the request name; ETag has the tag of what"
          + " is."),
  URI_TOO_LONG(414, "URI Too Long", "The address is too long."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "Unsupported Media Type", "The content is of a type that is not taken here."),
  RANGE_NOT_SATISFIABLE(
      416,
      "Range Not Satisfiable",
      "The range begins after the end of what is here; Content-Range has its length."),
  MISDIRECTED_REQUEST(
      421, "Misdirected Request", "This server does not answer by the name that was asked for."),
  /** The client has had its share (RFC 6585, 4). */
  TOO_MANY_REQUESTS(429, "Too Many Requests", "You ask for too much at once."),
  FIELDS_TOO_LARGE(431, "Request Header Fields Too Large", "The header fields are too long."),
  INTERNAL(500, "Internal Server Error", "The fault is ours. The identifier finds it in our log."),
  NOT_IMPLEMENTED(
      501, "Not Implemented", "This method means nothing here; GET, HEAD and OPTIONS do."),
  SERVICE_UNAVAILABLE(503, "Service Unavailable", "Too much is asked at once."),
  VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported", "HTTP/1.1 is spoken here."),
  /** What has another status: 400 stands for each of them (section 15). */
  REFUSED(400, "Refused", "The request cannot be answered.");

  private final int status;
  private final String title;
  private final String detail;

  HttpProblem(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /** The problem of a status, with what is usually wrong. */
  public static Problem of(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .map(HttpProblem::usual)
        .orElseGet(() -> REFUSED.usual().at(status));
  }

  /** The problem with what is usually wrong. */
  public Problem usual() {
    return problem(detail);
  }

  @Override
  public String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
