package io.quaestor.load;

import io.quaestor.catalog.Dataset;
import io.quaestor.job.RejectLimit;
import java.util.List;

/**
 * What one load is to do.
 *
 * @param id the same at each attempt of the same load, and at no other's
 * @param files in the order in which they are loaded; all of them land, or none. Each table once.
 * @param again whether a file is loaded although it landed before
 */
public record LoadOrder(
    String id, Dataset dataset, List<LoadFile> files, RejectLimit rejectLimit, boolean again) {
  public LoadOrder {
    files = List.copyOf(files);
  }
}
