package io.quaestor.contract.job;

import io.quaestor.load.FileOutcome;
import io.quaestor.load.FileProgress;
import java.util.List;
import java.util.Optional;

/** How files may end. */
final class FileOutcomes {
  private FileOutcomes() {}

  static FileOutcome of(long rows) {
    return new FileOutcome(new FileProgress(rows, rows, 0, rows * 10), List.of(), Optional.empty());
  }
}
