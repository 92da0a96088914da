package io.quaestor.http.wiring;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.http.settings.DatabaseSettings;
import io.quaestor.http.settings.DatabaseSettings.Samples;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.SalesStore;
import io.quaestor.sample.SampleFiles;
import io.quaestor.sample.SampleTill;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills empty datasets with samples, through the reader of people's own files. */
@Singleton
final class SampleData {
  private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

  /** The one table whose sample is made rather than kept in a file. */
  private static final String TILL = "sales_data";

  private final Samples wanted;
  private final Catalog catalog;

  SampleData(DatabaseSettings settings, Catalog catalog) {
    this.wanted = settings.samples();
    this.catalog = catalog;
  }

  /** Does nothing when the operator wants no sample; what has rows stays as it is. */
  OpenDatabase fill(OpenDatabase database) {
    for (Dataset dataset : catalog.datasets()) {
      if (wanted != Samples.FALSE) {
        told(dataset, till(database.stores().apply(dataset), dataset));
      }
      if (wanted == Samples.ALL) {
        told(dataset, SampleFiles.of(dataset).fillWhenEmpty(database.stores().apply(dataset)));
      }
    }
    return database;
  }

  private static long till(SalesStore store, Dataset dataset) {
    return dataset
        .loadable(TILL)
        .map(till -> store.fillWhenEmpty(till, () -> CsvRows.open(SampleTill.csv(), till)))
        .orElse(0L);
  }

  private static void told(Dataset dataset, long rows) {
    if (rows > 0) {
      LOG.info("filled the empty dataset {} with {} sample rows", dataset.name(), rows);
    }
  }
}
