package com.mecfsatlas.web;

import com.mecfsatlas.citation.CitationOptions;
import com.mecfsatlas.http.Accept;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.jsonld.JsonLdProfile;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request says about the representation it wants.
 *
 * @param suffix fixes the format; empty where {@code accept} decides
 * @param query the query parameters, decoded
 */
record VariantRequest(String suffix, Accept accept, MultivaluedMap<String, String> query) {
  private static final Set<String> CITED =
      Set.of(RepresentationOptions.PAPER, RepresentationOptions.RECORD);
  private static final Set<String> LENGTHS = Set.of("short", "standard", "full");

  static VariantRequest of(ContainerRequestContext request) {
    return new VariantRequest(
        SuffixFilter.suffix(request),
        RequestLimits.accept(request),
        request.getUriInfo().getQueryParameters());
  }

  /** The parameters that choose what is shown, without those that choose how it is written. */
  static Map<String, List<String>> ofContent(Map<String, List<String>> query) {
    Map<String, List<String>> content = new LinkedHashMap<>(query);
    content.keySet().removeAll(CitationOptions.PARAMETERS);
    content.keySet().removeAll(Format.JSON_LD.options());
    return content;
  }

  boolean isNegotiated() {
    return suffix.isEmpty();
  }

  /**
   * Style and locale for a formatted citation, what a citation is of, the character set of BibTeX,
   * the profile of JSON-LD (the query wins over the Accept parameters), the reading length for
   * HTML; what does not touch the format is left at its default.
   */
  RepresentationOptions options(Variant choice) {
    RepresentationOptions unless = RepresentationOptions.DEFAULT;
    Set<String> heeded = choice.format().options();
    return new RepresentationOptions(
        citation(choice, unless.citation()),
        heeded.contains("of") ? cited() : unless.of(),
        heeded.contains("profile") ? profile(choice) : unless.profile(),
        heeded.contains("length") ? length() : unless.length());
  }

  private CitationOptions citation(Variant choice, CitationOptions unless) {
    Set<String> heeded = choice.format().options();
    return new CitationOptions(
        heeded.contains("style") ? told("style", choice).orElse(unless.style()) : unless.style(),
        heeded.contains("locale")
            ? told("locale", choice).orElse(unless.locale())
            : unless.locale(),
        heeded.contains("ascii") && isAscii(choice));
  }

  private String cited() {
    String of = Optional.ofNullable(query.getFirst("of")).orElse(RepresentationOptions.PAPER);
    if (!CITED.contains(of)) {
      throw new BadRequestException("of is paper or record");
    }
    return of;
  }

  private boolean isAscii(Variant choice) {
    return query.containsKey("ascii")
        || Variant.US_ASCII.equalsIgnoreCase(choice.parameters().get("charset"));
  }

  private Optional<String> told(String name, Variant choice) {
    return Optional.ofNullable(query.getFirst(name))
        .or(() -> Optional.ofNullable(choice.parameters().get(name)));
  }

  /** An unknown profile is ignored (JSON-LD 1.1 section 6). */
  private String profile(Variant choice) {
    return told("profile", choice)
        .flatMap(JsonLdProfile::of)
        .map(JsonLdProfile::shortName)
        .orElse("");
  }

  private String length() {
    String length =
        Optional.ofNullable(query.getFirst("length"))
            .orElse(RepresentationOptions.DEFAULT.length());
    if (!LENGTHS.contains(length)) {
      throw new BadRequestException("length is short, standard or full");
    }
    return length;
  }
}
