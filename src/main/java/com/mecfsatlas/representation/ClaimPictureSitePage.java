package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.html.ClaimPage;
import com.mecfsatlas.representation.html.ThingPages;
import com.mecfsatlas.representation.picture.ClaimPicture;
import com.mecfsatlas.representation.picture.Picture;
import com.mecfsatlas.representation.picture.PngPicture;
import com.mecfsatlas.representation.picture.SvgPicture;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The picture of a claim to take along, as SVG and as PNG.
 *
 * @param pages of which that of the claim is drawn
 */
public record ClaimPictureSitePage(ThingPages pages) implements SitePage {
  private static final String END = "/picture";

  @Override
  public String path() {
    return "/claim/{name}" + END;
  }

  @Override
  public List<Format> formats() {
    return Format.PICTURES;
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.ImageObject.getURI());
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    return EntityId.ofIri(EntityId.BASE + "id" + path.substring(0, path.length() - END.length()))
        .flatMap(snapshot::describe)
        .map(claim -> new PageRequest("", (format, options) -> write(claim, format, options)));
  }

  private byte[] write(Description claim, Format format, RepresentationOptions options) {
    if (!(pages.of(claim, options) instanceof ClaimPage page)) {
      throw new IllegalStateException(claim.thing() + " has no page of a claim");
    }
    Picture picture = ClaimPicture.of(page);
    return format.equals(Format.PNG) ? PngPicture.write(picture) : SvgPicture.write(picture);
  }

  @Override
  public Map<String, String> alternatives(String path) {
    return Map.of("/claim", "All claims");
  }
}
