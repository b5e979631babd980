package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.harvest.oaipmh.DataProvider;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The atlas for harvesters (OAI-PMH 2.0 section 3.1): what is wrong is told in a 200. */
@Path("oai")
public final class OaiPmhResource {
  /** As long as a query may be, and no longer than any request needs. */
  private static final int LONGEST_FORM = 4096;

  private final DataProvider provider;

  public OaiPmhResource(DataProvider provider) {
    this.provider = provider;
  }

  @GET
  public Response get(@Context UriInfo request, @Context Snapshot snapshot) {
    return answer(Objects.requireNonNullElse(request.getRequestUri().getRawQuery(), ""), snapshot);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(InputStream content, @Context Snapshot snapshot) {
    return answer(form(content), snapshot);
  }

  private static String form(InputStream content) {
    byte[] bytes;
    try {
      bytes = content.readNBytes(LONGEST_FORM + 1);
    } catch (IOException e) {
      throw HttpProblem.BAD_REQUEST.refusal("The content of the request breaks off.");
    }
    if (bytes.length > LONGEST_FORM) {
      throw HttpProblem.BAD_REQUEST.refusal(
          "The content of the request is longer than " + LONGEST_FORM + " bytes.");
    }
    return new String(bytes, UTF_8);
  }

  private Response answer(String form, Snapshot snapshot) {
    return new FixedFile(
            provider.answer(form, snapshot),
            "text/xml;charset=utf-8",
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }
}
