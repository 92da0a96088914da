package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The datasets of one Quaestor. Immutable.
 *
 * @param datasets at least one; the first is asked when a question names none. No two of them have
 *     a table of the same name.
 */
public record Catalog(List<Dataset> datasets) {
  public Catalog {
    datasets = List.copyOf(datasets);
    if (datasets.isEmpty()) {
      throw new IllegalArgumentException("a catalog needs a dataset");
    }
    requireDistinctTables(datasets);
  }

  /**
   * The dataset that has a table.
   *
   * @throws QuaestorException {@code TABLE_UNKNOWN}, naming the tables there are
   */
  public Dataset datasetOf(String table) {
    return datasets.stream()
        .filter(dataset -> dataset.table(table).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new QuaestorException(
                    ErrorCode.TABLE_UNKNOWN,
                    "there is no table of that name; there are: "
                        + datasets.stream()
                            .flatMap(dataset -> dataset.tables().stream())
                            .map(Table::name)
                            .collect(Collectors.joining(", "))));
  }

  public Dataset standard() {
    return datasets.getFirst();
  }

  private static void requireDistinctTables(List<Dataset> datasets) {
    Set<String> seen = new HashSet<>();
    for (Dataset dataset : datasets) {
      for (Table table : dataset.tables()) {
        if (!seen.add(table.name())) {
          throw new QuaestorException(
              ErrorCode.CATALOG_INVALID,
              "the dataset %s has a table %s, and so has another dataset; rename one of them"
                  .formatted(dataset.name(), table.name()));
        }
      }
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
