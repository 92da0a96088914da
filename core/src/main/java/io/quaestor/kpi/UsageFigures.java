package io.quaestor.kpi;

import io.quaestor.report.ReportResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the reports of {@code ai_usage} said, one after another, so that rows may have landed
 * between two of them.
 *
 * @param before the totals of as many days before the first
 * @param available the days that there are transactions of
 */
record UsageFigures(
    ReportResult totals,
    ReportResult before,
    ReportResult daily,
    ReportResult models,
    ReportResult regions,
    ReportResult companies,
    ReportResult subscriptions,
    ReportResult available) {

  /** Whether all of them saw the same rows. */
  boolean agree() {
    return all().mapToLong(ReportResult::dataVersion).distinct().count() == 1;
  }

  /** When the oldest rollup among them was made; empty when none was read. */
  Optional<Instant> freshAsOf() {
    return all().flatMap(result -> result.freshAsOf().stream()).min(Comparator.naturalOrder());
  }

  long dataVersion() {
    return all().mapToLong(ReportResult::dataVersion).min().orElseThrow();
  }

  private Stream<ReportResult> all() {
    return Stream.of(totals, before, daily, models, regions, companies, subscriptions, available);
  }
}
