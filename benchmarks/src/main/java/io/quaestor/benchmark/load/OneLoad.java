package io.quaestor.benchmark.load;

import io.quaestor.benchmark.data.TillFile;
import io.quaestor.catalog.Dataset;
import io.quaestor.job.RejectLimit;
import io.quaestor.load.LoadFile;
import io.quaestor.load.LoadOrder;
import io.quaestor.load.LoadWatch;
import io.quaestor.load.Loader;
import io.quaestor.port.SalesStore;
import java.util.List;
import java.util.UUID;

/** A load of the whole file, rows checked and all, as a job does it. */
record OneLoad(LoadOrder order) {
  static OneLoad of(TillFile file, Dataset dataset) {
    LoadFile rows =
        new LoadFile(dataset.tables().getFirst(), file.path(), UUID.randomUUID().toString());
    return new OneLoad(
        new LoadOrder(
            UUID.randomUUID().toString(), dataset, List.of(rows), RejectLimit.none(), false));
  }

  void into(SalesStore store) {
    new Loader(store).load(order, LoadWatch.none());
  }
}
