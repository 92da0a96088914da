package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Table;
import io.quaestor.load.KeyCheck;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds rows against what the catalog says of each column alone; whether keys are new and
 * references are met is {@link KeyCheck}'s. Not thread-safe.
 */
final class RowCheck {
  private final List<ColumnCheck> checks;

  RowCheck(Table table) {
    this.checks = table.columns().stream().map(ColumnCheck::new).toList();
  }

  /**
   * @param faults takes one for each column that is wrong
   * @return a cell for each column, as long as there is no fault
   */
  List<Cell> cells(RowFields fields, List<FieldFault> faults) {
    List<Cell> cells = new ArrayList<>(checks.size());
    for (int i = 0; i < checks.size(); i++) {
      checks.get(i).cell(fields.text(i), fields, faults).ifPresent(cells::add);
    }
    return cells;
  }

  private static final class ColumnCheck {
    private final Column column;
    private final CellParser parser;

    ColumnCheck(Column column) {
      this.column = column;
      CellParser fresh = CellParser.of(column);
      boolean anyText =
          column.type() == ColumnType.TEXT && column.rules().allowedValues().isEmpty();
      this.parser = anyText ? fresh : fresh.remembering();
    }

    /** Texts are kept to the letter; around anything else spaces mean nothing. */
    Optional<Cell> cell(String sent, RowFields fields, List<FieldFault> faults) {
      String text = column.type() == ColumnType.TEXT ? sent : sent.strip();
      if (text.isEmpty()) {
        return missing(faults);
      }
      Optional<Cell> cell = parser.parse(text);
      if (cell.isEmpty()) {
        faults.add(new FieldFault(column.name(), text, "expected " + parser.expected()));
      } else if (isUnmarkedRefund(cell.get(), fields)) {
        faults.add(
            new FieldFault(
                column.name(),
                text,
                "a number below 0 is taken only when the field %s is true"
                    .formatted(column.rules().negativeWhen().orElseThrow())));
      }
      return cell;
    }

    private Optional<Cell> missing(List<FieldFault> faults) {
      if (column.rules().required()) {
        faults.add(
            new FieldFault(column.name(), "", "expected " + parser.kind() + ", found nothing"));
      }
      return Optional.of(Cell.missing());
    }

    private boolean isUnmarkedRefund(Cell cell, RowFields fields) {
      return column.rules().negativeWhen().isPresent()
          && cell instanceof Cell.Numeric number
          && number.value().signum() < 0
          && !fields.flag(column.rules().negativeWhen().get());
    }
  }
}
