package io.quaestor.report;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import java.time.Instant;
import java.util.Optional;

/** Says how old the rows are that a report reads, where it reads what was added up before. */
@FunctionalInterface
public interface Freshness {
  /**
   * @return the moment whose data the report shows; none when it reads the data themselves
   */
  Optional<Instant> of(Dataset dataset, Report report);

  /** Of reports that all read the data themselves. */
  static Freshness ofTheData() {
    return (dataset, report) -> Optional.empty();
  }
}
