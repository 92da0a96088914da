package io.quaestor.http.wiring;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.http.settings.DatabaseSettings;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.SalesStore;
import io.quaestor.sample.SampleTill;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty dataset with the bundled sample, through the reader of people's own files. */
@Singleton
final class SampleData {
  private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

  /** The one table that there is a sample for. */
  private static final String TABLE = "sales_data";

  private final boolean wanted;
  private final Catalog catalog;

  SampleData(DatabaseSettings settings, Catalog catalog) {
    this.wanted = settings.sampleData();
    this.catalog = catalog;
  }

  /** Does nothing when the operator wants no sample or the table has rows. */
  OpenDatabase fill(OpenDatabase database) {
    if (wanted) {
      catalog.datasets().stream()
          .filter(dataset -> dataset.table(TABLE).isPresent())
          .forEach(dataset -> fill(database.stores().apply(dataset), dataset));
    }
    return database;
  }

  private static void fill(SalesStore store, Dataset dataset) {
    Table table = dataset.table(TABLE).orElseThrow();
    long rows = store.fillWhenEmpty(table, () -> CsvRows.open(SampleTill.csv(), table));
    if (rows > 0) {
      LOG.info("filled the empty table {} with {} sample rows", TABLE, rows);
    }
  }
}
