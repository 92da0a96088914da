package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The datasets of one Quaestor. Immutable.
 *
 * @param datasets at least one; the first is asked when a question names none
 */
public record Catalog(List<Dataset> datasets) {
  public Catalog {
    datasets = List.copyOf(datasets);
    if (datasets.isEmpty()) {
      throw new IllegalArgumentException("a catalog needs a dataset");
    }
  }

  public Dataset standard() {
    return datasets.getFirst();
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
