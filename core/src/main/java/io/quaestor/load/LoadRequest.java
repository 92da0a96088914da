package io.quaestor.load;

import io.quaestor.job.RejectLimit;
import java.util.List;

/**
 * What somebody wants to be loaded.
 *
 * @param files in the order in which they are loaded; at least one, each table once
 * @param again whether files are loaded although they landed before
 * @param submittedBy the name of the caller's key
 */
public record LoadRequest(
    List<Sent> files, RejectLimit rejectLimit, boolean again, String submittedBy) {
  public LoadRequest {
    files = List.copyOf(files);
  }

  /**
   * @param table of the catalog, by its name
   */
  public record Sent(String table, Upload upload) {}
}
