package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import java.util.List;

/**
 * The things that one page of a list shows, and the way to the others.
 *
 * @param previous the path of the page before; empty for none
 * @param next that of the next
 */
public record PageMembers(List<EntityId> things, String previous, String next) {
  public static final PageMembers NONE = new PageMembers(List.of(), "", "");

  public PageMembers {
    things = List.copyOf(things);
  }
}
