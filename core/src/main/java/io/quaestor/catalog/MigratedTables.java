package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.Map;
import java.util.Set;

/**
 * Holds the tables that a dataset's migrations have made against those that its catalog tells of:
 * without this, the first load or question would find out, and not where the mistake is.
 */
public final class MigratedTables {
  private MigratedTables() {}

  /**
   * @param migrations the folder in the dataset's that they are from, such as {@code
   *     migrations/sqlite}
   * @param made for each table and view of the dataset that there is, its columns in small letters;
   *     more may be there than the catalog tells of
   * @throws QuaestorException {@code CATALOG_INVALID}, naming a table or a column that is missing
   */
  public static void check(Dataset dataset, String migrations, Map<String, Set<String>> made) {
    for (Table table : dataset.tables()) {
      Set<String> columns = made.getOrDefault(table.name(), Set.of());
      if (columns.isEmpty()) {
        throw unfit(dataset, table, migrations + " makes no table or view of that name");
      }
      for (Column column : table.columns()) {
        if (!columns.contains(column.name())) {
          throw unfit(
              dataset,
              table,
              "it has the column %s here, and in %s it has only %s"
                  .formatted(column.name(), migrations, String.join(", ", columns)));
        }
      }
    }
  }

  private static QuaestorException unfit(Dataset dataset, Table table, String reason) {
    return new QuaestorException(
        ErrorCode.CATALOG_INVALID,
        "%s/%s: table %s: %s; mend this file, or add a migration"
            .formatted(dataset.folder(), DatasetFolder.CATALOG, table.name(), reason));
  }
}
