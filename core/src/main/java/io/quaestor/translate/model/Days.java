package io.quaestor.translate.model;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Says which day it is, and which the data take for it: their last one, as the grammar does. */
final class Days {
  private static final String MEANT =
      "\"Today\", \"this month\" and the like go by the data's last day";

  private final Dataset dataset;
  private final Clock clock;

  Days(Dataset dataset, Clock clock) {
    this.dataset = dataset;
    this.clock = clock;
  }

  /**
   * @param profile without days where they may not be told
   */
  String tell(DataProfile profile) {
    Collection<DateSpan> spans = profile.spans().values();
    String data =
        spans.stream()
            .map(DateSpan::last)
            .max(Comparator.naturalOrder())
            .map(last -> "the data go from %s to %s. %s.".formatted(first(spans), last, MEANT))
            .orElseGet(
                () ->
                    "which days the data have is not told. "
                        + MEANT
                        + lastDay().map(sql -> ", " + sql + ".").orElse("."));
    return "Today is %s; %s".formatted(LocalDate.now(clock), data);
  }

  private static LocalDate first(Collection<DateSpan> spans) {
    return spans.stream().map(DateSpan::first).min(Comparator.naturalOrder()).orElseThrow();
  }

  private Optional<String> lastDay() {
    for (Table table : dataset.tables()) {
      Optional<Column> date = table.first(Role.DATE);
      if (date.isPresent()) {
        return Optional.of("(SELECT MAX(%s) FROM %s)".formatted(date.get().name(), table.name()));
      }
    }
    return Optional.empty();
  }
}
