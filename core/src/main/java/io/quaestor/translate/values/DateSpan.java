package io.quaestor.translate.values;

import java.time.LocalDate;

/** Days from {@code first} to {@code last}, both inside. */
public record DateSpan(LocalDate first, LocalDate last) {
  public DateSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether at least one day is in both. */
  public boolean meets(DateSpan other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }
}
