package com.mecfsatlas.curation;

/**
 * A curated file that was edited while its graph was changed another way, such as by an accepted
 * correction: neither overwrites the other.
 *
 * @param file its path below the content folder
 * @param difference what the file says otherwise than the graph, a line for each statement
 */
public record FileConflict(String file, String difference) {
  @Override
  public String toString() {
    return file
        + ": its graph has changed another way since it was last loaded. Run atlas export to bring"
        + " that into the file, then edit it again. The file says otherwise (+) than the graph (-):\n"
        + difference;
  }
}
