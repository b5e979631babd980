package com.mecfsatlas.web;

import com.mecfsatlas.http.MediaType;
import com.mecfsatlas.http.Negotiable;
import java.util.List;

/** In which formats a time map is told, the first where either will do. */
enum TimeMapFormat implements Negotiable {
  LINK_FORMAT("application/link-format"),
  JSON("application/json");

  private final String mediaType;

  TimeMapFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  @Override
  public List<MediaType> mediaTypes() {
    return List.of(MediaType.of(mediaType));
  }
}
