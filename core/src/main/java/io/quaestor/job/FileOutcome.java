package io.quaestor.job;

import java.util.List;
import java.util.Optional;

/**
 * How a file of a load that landed ended.
 *
 * @param extraColumns columns of the file that the table does not have, and that were left out
 * @param duplicateOf the load by which the very same file had landed before, so that nothing was
 *     written now
 */
public record FileOutcome(
    FileProgress progress, List<String> extraColumns, Optional<String> duplicateOf) {
  public FileOutcome {
    extraColumns = List.copyOf(extraColumns);
  }

  /** Its rows landed now. */
  public static FileOutcome loaded(FileProgress progress, List<String> extraColumns) {
    return new FileOutcome(progress, extraColumns, Optional.empty());
  }

  /** Its rows had landed before, by another load. */
  public static FileOutcome duplicate(String load) {
    return new FileOutcome(FileProgress.none(), List.of(), Optional.of(load));
  }
}
