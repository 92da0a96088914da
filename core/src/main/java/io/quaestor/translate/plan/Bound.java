package io.quaestor.translate.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a value is compared with. */
public sealed interface Bound {
  record Amount(BigDecimal value) implements Bound {}

  record Day(LocalDate date) implements Bound {}
}
