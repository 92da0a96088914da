package io.quaestor.catalog;

/**
 * Another table's column, in which a value must be found.
 *
 * @param table of the same dataset
 * @param column a key of that table
 */
public record Reference(String table, String column) {
  /** As the catalog writes it: {@code users.id}. */
  @Override
  public String toString() {
    return table + "." + column;
  }
}
