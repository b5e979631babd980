package com.mecfsatlas.representation.html;

/**
 * A page of the manual.
 *
 * @param body ready to be shown: it comes from the manual, which nobody else writes
 */
public record ManualPage(Frame frame, Guide guide, String body) {
  static ManualPage of(Site site, Guide guide, String revision) {
    return new ManualPage(
        Frame.plain(site, guide.title(), guide.path(), revision),
        guide,
        Manual.html(guide.path().substring(1)));
  }
}
