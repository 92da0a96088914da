package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows with named columns, as a query sees them.
 *
 * @param name what columns are qualified with, or empty when they cannot be
 * @param columns in order; empty for a column that has no name to call it by
 */
record Relation(String name, List<String> columns) {
  Relation {
    columns = List.copyOf(columns);
  }

  boolean has(String column) {
    return !column.isEmpty() && columns.contains(column);
  }

  Relation named(String newName) {
    return new Relation(newName, columns);
  }

  /** The first columns get these names, the others keep theirs. */
  Relation withColumns(List<String> first) {
    if (first.size() > columns.size()) {
      throw new Refusal(Rule.NAME, "'" + name + "' is given more column names than it has columns");
    }
    List<String> renamed = new ArrayList<>(first);
    renamed.addAll(columns.subList(first.size(), columns.size()));
    return new Relation(name, renamed);
  }
}
