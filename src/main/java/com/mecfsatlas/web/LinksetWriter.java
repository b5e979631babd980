package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The {@link Linkset} of a thing's page. */
public final class LinksetWriter implements RepresentationWriter {
  private final Format format;
  private final Signposts signposts;
  private final List<Format> formats;

  private LinksetWriter(Format format, Signposts signposts, List<Format> formats) {
    this.format = format;
    this.signposts = signposts;
    this.formats = formats;
  }

  /**
   * One for each of the two formats.
   *
   * @param formats the other formats of a thing's page
   */
  public static Stream<RepresentationWriter> both(Signposts signposts, List<Format> formats) {
    return Format.LINKSETS.stream().map(format -> new LinksetWriter(format, signposts, formats));
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return Set.of(DescriptionPart.OWN);
  }

  @Override
  public byte[] write(Description description, RepresentationOptions options) {
    return Linkset.of(
            new FormatAddresses(description.thing().path(), formats),
            signposts.ofThing(description).stream())
        .bytes(format);
  }
}
