package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The datasets of one Quaestor. Immutable.
 *
 * @param datasets at least one; the first is asked when a question names none. No two of them have
 *     a table, a rollup or a report of the same name, and one table at most takes events.
 */
public record Catalog(List<Dataset> datasets) {
  public Catalog {
    datasets = List.copyOf(datasets);
    if (datasets.isEmpty()) {
      throw new IllegalArgumentException("a catalog needs a dataset");
    }
    requireDistinct(datasets, "table or a rollup", Catalog::relations);
    requireDistinct(datasets, "report", dataset -> dataset.reports().stream().map(Report::name));
    requireOnePlaceForEvents(datasets);
  }

  /**
   * The dataset that has a table for rows.
   *
   * @throws QuaestorException {@code TABLE_UNKNOWN}, naming the tables there are; also for a view
   */
  public Dataset datasetOf(String table) {
    return datasets.stream()
        .filter(dataset -> dataset.loadable(table).isPresent())
        .findFirst()
        .orElseThrow(() -> noTable(table));
  }

  private QuaestorException noTable(String table) {
    boolean view = datasets.stream().anyMatch(dataset -> dataset.table(table).isPresent());
    return new QuaestorException(
        ErrorCode.TABLE_UNKNOWN,
        (view
                ? "that is a view of other tables and takes no rows itself; tables that take rows: "
                : "there is no table of that name; there are: ")
            + datasets.stream()
                .flatMap(dataset -> dataset.tables().stream())
                .filter(any -> !any.view())
                .map(Table::name)
                .collect(Collectors.joining(", ")));
  }

  public Dataset standard() {
    return datasets.getFirst();
  }

  /** Where single events go; none when no table takes any. */
  public Optional<Table> events() {
    return eventTables(datasets).findFirst();
  }

  private static Stream<Table> eventTables(List<Dataset> datasets) {
    return datasets.stream().flatMap(dataset -> dataset.tables().stream()).filter(Table::events);
  }

  /** An event does not say where it belongs. */
  private static void requireOnePlaceForEvents(List<Dataset> datasets) {
    List<String> names = eventTables(datasets).map(Table::name).toList();
    if (names.size() > 1) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID,
          "only one table may say events: true, and these do: " + String.join(", ", names));
    }
  }

  private static Stream<String> relations(Dataset dataset) {
    return Stream.concat(
        dataset.tables().stream().map(Table::name), dataset.rollups().stream().map(Rollup::name));
  }

  /** An upload and an address say a table or a report, and not which dataset it is of. */
  private static void requireDistinct(
      List<Dataset> datasets, String kind, Function<Dataset, Stream<String>> names) {
    Set<String> seen = new HashSet<>();
    for (Dataset dataset : datasets) {
      names
          .apply(dataset)
          .filter(name -> !seen.add(name))
          .findFirst()
          .ifPresent(
              name -> {
                throw new QuaestorException(
                    ErrorCode.CATALOG_INVALID,
                    "the dataset %s has a %s %s, and so has another dataset; rename one of them"
                        .formatted(dataset.name(), kind, name));
              });
    }
  }

  /**
   * @throws QuaestorException {@code DATASET_UNKNOWN}, naming those there are
   */
  public Dataset dataset(String name) {
    return datasets.stream()
        .filter(dataset -> dataset.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new QuaestorException(
                    ErrorCode.DATASET_UNKNOWN,
                    "there is no dataset of that name; there are: "
                        + datasets.stream().map(Dataset::name).collect(Collectors.joining(", "))));
  }
}
