package io.quaestor.http.wiring;

import io.quaestor.catalog.Dataset;
import io.quaestor.http.settings.DatabaseSettings;
import io.quaestor.ingest.CsvRows;
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
  private final Dataset dataset;

  SampleData(DatabaseSettings settings, Dataset dataset) {
    this.wanted = settings.sampleData();
    this.dataset = dataset;
  }

  /** Does nothing when the operator wants no sample or the table has rows. */
  OpenDatabase fill(OpenDatabase database) {
    if (wanted) {
      dataset
          .table(TABLE)
          .map(
              table ->
                  database
                      .store()
                      .fillWhenEmpty(table, () -> CsvRows.open(SampleTill.csv(), table)))
          .filter(rows -> rows > 0)
          .ifPresent(
              rows -> LOG.info("filled the empty table {} with {} sample rows", TABLE, rows));
    }
    return database;
  }
}
