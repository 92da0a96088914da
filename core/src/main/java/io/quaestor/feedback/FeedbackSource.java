package io.quaestor.feedback;

import io.quaestor.batch.AddedRows;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.Unit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the figures come from.
 *
 * @param table the one that takes events
 * @param category the place of its first dimension with a list of allowed values, from 0
 * @param revenue the place of its first amount of money
 */
record FeedbackSource(Dataset dataset, Table table, int category, int revenue) {
  static Optional<FeedbackSource> of(Catalog catalog) {
    return catalog.events().flatMap(table -> of(catalog.datasetOf(table.name()), table));
  }

  private static Optional<FeedbackSource> of(Dataset dataset, Table table) {
    OptionalInt category = first(table, FeedbackSource::isCategory);
    OptionalInt revenue = first(table, FeedbackSource::isMoney);
    return category.isPresent() && revenue.isPresent()
        ? Optional.of(new FeedbackSource(dataset, table, category.getAsInt(), revenue.getAsInt()))
        : Optional.empty();
  }

  /** Category and revenue of every row, in this order. */
  String sql() {
    return "SELECT %s, %s FROM %s".formatted(name(category), name(revenue), table.name());
  }

  /**
   * What added rows change. Those of the dataset's other tables change nothing but the version;
   * those of other datasets not even that, and give none.
   */
  Optional<CategoryTotals> changeBy(AddedRows added) {
    if (!dataset.tables().contains(added.table())) {
      return Optional.empty();
    }
    CategoryTotals change = new CategoryTotals();
    if (added.table().equals(table)) {
      added.rows().forEach(row -> change.add(row.get(category), row.get(revenue)));
    }
    return Optional.of(change);
  }

  private String name(int place) {
    return table.columns().get(place).name();
  }

  private static OptionalInt first(Table table, Predicate<Column> wanted) {
    return IntStream.range(0, table.columns().size())
        .filter(place -> wanted.test(table.columns().get(place)))
        .findFirst();
  }

  private static boolean isCategory(Column column) {
    return column.role() == Role.DIMENSION && !column.rules().allowedValues().isEmpty();
  }

  private static boolean isMoney(Column column) {
    return column.role() == Role.FACT && column.unit() == Unit.MONEY;
  }
}
