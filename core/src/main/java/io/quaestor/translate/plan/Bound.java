package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a value is compared with. */
public sealed interface Bound {
  record Amount(BigDecimal value) implements Bound {}

  /** As many different values as there are among the rows. */
  record AllOf(Table table, Column column, List<Filter> among) implements Bound {
    public AllOf {
      among = List.copyOf(among);
    }
  }

  record Day(LocalDate date) implements Bound {}
}
