package com.mecfsatlas.web;

import static java.util.Comparator.comparingInt;

import com.mecfsatlas.representation.Format;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.uri.PathTemplate;

/**
 * Takes the suffix of a format off the path, before a resource is looked for: no resource knows of
 * suffixes. (Jersey's own {@code UriConnegFilter} writes what it finds into Accept, where a suffix
 * and a preference cannot be told apart.)
 */
@PreMatching
final class SuffixFilter implements ContainerRequestFilter {
  private static final String TAKEN = SuffixFilter.class.getName();

  private final List<String> endings;
  private final List<PathTemplate> verbatim;

  /**
   * @param formats whose suffixes there are
   * @param resources of which those that are {@link Verbatim} keep their paths
   */
  SuffixFilter(List<Format> formats, List<Object> resources) {
    // Of schema.jsonld and jsonld the longer one is meant.
    this.endings =
        formats.stream()
            .map(format -> "." + format.suffix())
            .sorted(comparingInt(String::length).reversed())
            .toList();
    this.verbatim =
        resources.stream()
            .map(Object::getClass)
            .filter(type -> type.isAnnotationPresent(Verbatim.class))
            .map(type -> new PathTemplate(type.getAnnotation(Path.class).value()))
            .toList();
  }

  /** The suffix of the request, without its dot; empty where it has none. */
  static String suffix(ContainerRequestContext request) {
    return request.getProperty(TAKEN) instanceof String suffix ? suffix : "";
  }

  @Override
  public void filter(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String path = uri.getRawPath();
    if (verbatim.stream().noneMatch(template -> template.match(path, new ArrayList<>()))) {
      ending(path).ifPresent(ending -> take(ending, uri, request));
    }
  }

  private Optional<String> ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return endings.stream()
        .filter(each -> name.length() > each.length() && name.endsWith(each))
        .findFirst();
  }

  private static void take(String ending, URI uri, ContainerRequestContext request) {
    String whole = uri.toString();
    int query = whole.indexOf('?');
    int end = query < 0 ? whole.length() : query;
    request.setRequestUri(
        URI.create(whole.substring(0, end - ending.length()) + whole.substring(end)));
    request.setProperty(TAKEN, ending.substring(1));
  }
}
