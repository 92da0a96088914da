package io.quaestor.load;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Reference;
import io.quaestor.catalog.Table;
import io.quaestor.ingest.FieldFault;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds rows whose key is taken or whose reference leads nowhere, by asking the database once for
 * each such column and some thousand rows.
 */
public final class KeyCheck {
  private final SalesTransaction transaction;
  private final Table table;
  private final Map<Integer, Column> keys;
  private final Map<Integer, Target> references;

  private record Target(Reference reference, Table table, Column column) {}

  public KeyCheck(SalesTransaction transaction, Dataset dataset, Table table) {
    this.transaction = transaction;
    this.table = table;
    this.keys =
        positions(table).stream()
            .filter(i -> table.columns().get(i).rules().key())
            .collect(Collectors.toMap(i -> i, table.columns()::get));
    this.references =
        positions(table).stream()
            .filter(i -> table.columns().get(i).rules().references().isPresent())
            .collect(Collectors.toMap(i -> i, i -> target(dataset, table.columns().get(i))));
  }

  /**
   * To be called again only when the good ones of these rows were added.
   *
   * @param rows some thousand at most, in the order in which they are to be added
   * @return what is wrong with the rows that must not be added, by their place in the list
   */
  public SortedMap<Integer, FieldFault> faults(List<List<Cell>> rows) {
    SortedMap<Integer, FieldFault> faults = new TreeMap<>();
    references.forEach((position, target) -> findDangling(rows, position, target, faults));
    keys.forEach((position, column) -> findTaken(rows, position, column, faults));
    return faults;
  }

  private void findDangling(
      List<List<Cell>> rows, int position, Target target, Map<Integer, FieldFault> faults) {
    Set<Cell> known = transaction.present(target.table(), target.column(), values(rows, position));
    for (int i = 0; i < rows.size(); i++) {
      Cell value = rows.get(i).get(position);
      if (!value.equals(Cell.missing()) && !known.contains(value)) {
        faults.putIfAbsent(
            i, fault(position, value, "there is no such value in " + target.reference()));
      }
    }
  }

  private void findTaken(
      List<List<Cell>> rows, int position, Column column, Map<Integer, FieldFault> faults) {
    Set<Cell> taken = new HashSet<>(transaction.present(table, column, values(rows, position)));
    for (int i = 0; i < rows.size(); i++) {
      Cell value = rows.get(i).get(position);
      if (!faults.containsKey(i) && !value.equals(Cell.missing()) && !taken.add(value)) {
        faults.put(i, fault(position, value, "there is a row with this value already"));
      }
    }
  }

  private FieldFault fault(int position, Cell value, String reason) {
    return new FieldFault(table.columns().get(position).name(), value.plain(), reason);
  }

  private static Set<Cell> values(List<List<Cell>> rows, int position) {
    return rows.stream()
        .map(row -> row.get(position))
        .filter(cell -> !cell.equals(Cell.missing()))
        .collect(Collectors.toSet());
  }

  private static List<Integer> positions(Table table) {
    return IntStream.range(0, table.columns().size()).boxed().toList();
  }

  /** The catalog was checked: the column is there. */
  private static Target target(Dataset dataset, Column from) {
    Reference reference = from.rules().references().orElseThrow();
    Table to = dataset.table(reference.table()).orElseThrow();
    Optional<Column> column = to.column(reference.column());
    return new Target(reference, to, column.orElseThrow());
  }
}
