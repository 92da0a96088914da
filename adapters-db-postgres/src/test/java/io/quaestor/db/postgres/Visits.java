package io.quaestor.db.postgres;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.ValueRules;
import io.quaestor.catalog.ValueWords;
import io.quaestor.catalog.Wording;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.Optional;

/** A table that no dataset of Quaestor's own has: {@code visit(day, shop)}. */
final class Visits {
  static final Table OF_DAYS = table(ColumnType.DATE);
  static final Table OF_MOMENTS = table(ColumnType.TIMESTAMP);

  private Visits() {}

  static List<Cell> on(String day) {
    return List.of(Cell.text(day), Cell.text("Palermo"));
  }

  private static Table table(ColumnType type) {
    return new Table(
        "visit",
        Wording.none(),
        Wording.none(),
        Wording.none(),
        "",
        false,
        false,
        List.of(column("day", type, Role.DATE), column("shop", ColumnType.TEXT, Role.DIMENSION)));
  }

  private static Column column(String name, ColumnType type, Role role) {
    return new Column(
        name,
        type,
        role,
        Unit.NONE,
        Wording.none(),
        Wording.none(),
        "",
        ValueRules.anyValue(),
        Optional.empty(),
        ValueWords.none());
  }
}
