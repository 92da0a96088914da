package io.quaestor.sample;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files {@code sample/<table>.csv} of a dataset. */
public final class SampleFiles {
  private final Dataset dataset;
  private final List<Table> tables;

  private SampleFiles(Dataset dataset) {
    this.dataset = dataset;
    this.tables =
        dataset.tables().stream()
            .filter(table -> !table.view())
            .filter(table -> dataset.folder().has(path(table)))
            .toList();
  }

  public static SampleFiles of(Dataset dataset) {
    return new SampleFiles(dataset);
  }

  /**
   * Fills all tables that have a file, in the order of the dataset and in one transaction, if none
   * of them has a row. When several processes call this at once, one of them fills and the others
   * find it done.
   *
   * @return how many rows were added
   * @throws QuaestorException {@code CATALOG_INVALID} when a file cannot be read or has a row that
   *     does not fit or that the database refuses; what {@link SalesStore#write} throws besides
   */
  public long fillWhenEmpty(SalesStore store) {
    if (tables.isEmpty()) {
      return 0;
    }
    try {
      return store.write(
          transaction ->
              tables.stream().allMatch(transaction::isEmpty)
                  ? tables.stream().mapToLong(table -> add(table, transaction)).sum()
                  : 0L);
    } catch (QuaestorException e) {
      throw e.code() == ErrorCode.QUERY_FAILED ? wrong("sample", e) : e;
    }
  }

  private long add(Table table, SalesTransaction transaction) {
    try (InputStream csv = dataset.folder().open(path(table))) {
      long added = 0;
      for (CsvRows rows = CsvRows.open(csv, table); rows.hasNext(); added++) {
        transaction.add(table, rows.next());
      }
      return added;
    } catch (IOException e) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID,
          "cannot read the file %s of %s".formatted(path(table), dataset.folder()),
          e);
    } catch (QuaestorException e) {
      throw e.code() == ErrorCode.FILE_MALFORMED ? wrong(path(table), e) : e;
    }
  }

  private QuaestorException wrong(String place, QuaestorException e) {
    return new QuaestorException(
        ErrorCode.CATALOG_INVALID,
        "%s/%s: %s".formatted(dataset.folder(), place, e.getMessage()),
        e);
  }

  private static String path(Table table) {
    return "sample/" + table.name() + ".csv";
  }
}
