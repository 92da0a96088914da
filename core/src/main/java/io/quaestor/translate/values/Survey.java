package io.quaestor.translate.values;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a dataset are like: how many there are, from where to where their numbers go and
 * which values are frequent. For a language model, which sees no rows. Immutable.
 *
 * @param tables by name; one that could not be surveyed is missing
 */
public record Survey(Map<String, OfTable> tables) {
  /** Nothing is known. */
  public static final Survey NONE = new Survey(Map.of());

  public Survey {
    tables = Map.copyOf(tables);
  }

  public Optional<OfTable> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /**
   * @param columns by name
   */
  public record OfTable(long rows, Map<String, OfColumn> columns) {
    public OfTable {
      columns = Map.copyOf(columns);
    }

    public Optional<OfColumn> column(String name) {
      return Optional.ofNullable(columns.get(name));
    }
  }

  /**
   * @param missing how many rows have no value
   * @param range of a fact; none where no row has a value
   * @param frequent a few values of a dimension, the most frequent first
   */
  public record OfColumn(long missing, Optional<Range> range, List<String> frequent) {
    public OfColumn {
      frequent = List.copyOf(frequent);
    }
  }

  /** Both as a file would hold them. */
  public record Range(String least, String most) {}
}
