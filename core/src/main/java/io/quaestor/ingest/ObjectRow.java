package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of named values, as JSON has it, held against a table. Names are read in any case. */
public final class ObjectRow implements RowFields {
  private static final int MOST_ZEROS = 60;

  private final Table table;
  private final FieldNames names;
  private final Map<String, String> texts = new HashMap<>();
  private final List<FieldFault> faults = new ArrayList<>();

  private ObjectRow(Table table, FieldNames names) {
    this.table = table;
    this.names = names;
  }

  /**
   * What a row turned out to be.
   *
   * @param cells in the order of the table's columns; of no use when there are faults
   */
  public record Checked(List<Cell> cells, List<FieldFault> faults) {}

  /** Checks many rows of one table. Not thread-safe. */
  public static final class Checker {
    private final Table table;
    private final RowCheck check;
    private final FieldNames names;

    public Checker(Table table) {
      this.table = table;
      this.names = new FieldNames(table);
      this.check = new RowCheck(table);
    }

    /**
     * @param values texts, numbers, booleans and nulls; anything else is a fault
     * @return with one fault at most for each field
     */
    public Checked check(Map<String, ? extends @Nullable Object> values) {
      ObjectRow row = new ObjectRow(table, names);
      values.forEach(row::take);
      List<Cell> cells = check.cells(row, row.faults);
      Set<String> named = new HashSet<>();
      return new Checked(
          cells, row.faults.stream().filter(fault -> named.add(fault.field())).toList());
    }
  }

  @Override
  public String text(int column) {
    return texts.getOrDefault(table.columns().get(column).name(), "");
  }

  @Override
  public boolean flag(String name) {
    return CellParser.isTrue(texts.getOrDefault(name, ""));
  }

  private void take(String name, @Nullable Object value) {
    Optional<String> known = names.known(name);
    if (known.isEmpty()) {
      faults.add(new FieldFault(name, "", "there is no such field; the fields are: " + fields()));
      return;
    }
    String field = known.get();
    String text = text(value);
    if (text == null) {
      faults.add(new FieldFault(field, "", "expected a single value, found a list or an object"));
    } else if (texts.put(field, text) != null) {
      faults.add(new FieldFault(field, "", "the field is there twice"));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      // Written out, a few characters such as 1e999999999 would ask for gigabytes.
      case BigDecimal number when Math.abs(number.scale()) > MOST_ZEROS -> number.toString();
      case BigDecimal number -> number.toPlainString();
      case String text -> text;
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> null;
    };
  }

  private String fields() {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
