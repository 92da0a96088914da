package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One table.
 *
 * @param words what people call one row of it ("line", "sale")
 * @param verbs words that say that its rows happened, as "sell" does of sales: "hired"
 * @param outside words of which its rows know nothing, so that a question with one is declined
 * @param events whether single events go here
 * @param view whether it shows rows of other tables, so that none go into it
 * @param columns in the order in which rows are stored
 */
public record Table(
    String name,
    Wording words,
    Wording verbs,
    Wording outside,
    String description,
    boolean events,
    boolean view,
    List<Column> columns) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** Finds a column by its name, whatever the case. */
  public Optional<Column> column(String columnName) {
    return columns.stream()
        .filter(column -> column.name().equalsIgnoreCase(columnName))
        .findFirst();
  }

  /** Fields of a row that are not stored but say something of a column. */
  public Set<String> flags() {
    return columns.stream()
        .flatMap(column -> column.rules().negativeWhen().stream())
        .collect(Collectors.toSet());
  }

  /** The first column of a role, for example the date that "in November" speaks of. */
  public Optional<Column> first(Role role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }
}
