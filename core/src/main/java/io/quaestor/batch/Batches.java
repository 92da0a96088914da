package io.quaestor.batch;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.FieldFault;
import io.quaestor.ingest.ObjectRow;
import io.quaestor.load.KeyCheck;
import io.quaestor.port.Landing;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Adds batches. Safe for concurrent calls. */
public final class Batches {
  /** More faults help nobody. */
  private static final int MOST_FAULTS = 1_000;

  private final Catalog catalog;
  private final Function<Dataset, SalesStore> stores;
  private final InstantSource clock;
  private final Consumer<AddedRows> landed;

  /**
   * @param stores where each dataset's rows go
   * @param landed hears of rows after they have landed; calls may overtake each other
   */
  public Batches(
      Catalog catalog,
      Function<Dataset, SalesStore> stores,
      InstantSource clock,
      Consumer<AddedRows> landed) {
    this.catalog = catalog;
    this.stores = stores;
    this.clock = clock;
    this.landed = landed;
  }

  /**
   * Adds all rows of a batch, or says what is wrong with which and adds none.
   *
   * @throws QuaestorException {@code TABLE_UNKNOWN}; {@code ROWS_UNFIT} when there are no rows or
   *     more than {@link Batch#MOST_ROWS}; {@code IDEMPOTENCY_KEY_REUSED} when the caller gave its
   *     key to another batch; whatever {@link SalesStore#commit} throws
   */
  public BatchOutcome add(Batch batch) {
    requireSize(batch);
    Dataset dataset = catalog.datasetOf(batch.table());
    Table table = dataset.table(batch.table()).orElseThrow();
    List<RowFault> faults = new ArrayList<>();
    List<List<Cell>> rows = rows(batch, table, faults);
    if (!faults.isEmpty()) {
      return new BatchOutcome.Refused(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }
    Optional<Seal> seal = batch.idempotencyKey().map(key -> Seal.of(batch, key, table, rows));
    SalesStore.Written<BatchOutcome> written =
        stores
            .apply(dataset)
            .commit(
                transaction ->
                    seal.flatMap(own -> earlier(transaction, own))
                        .orElseGet(() -> add(transaction, dataset, table, rows, seal)));
    written.version().ifPresent(version -> landed.accept(new AddedRows(table, rows, version)));
    return written.result();
  }

  private static void requireSize(Batch batch) {
    int size = batch.rows().size();
    if (size < 1 || size > Batch.MOST_ROWS) {
      throw new QuaestorException(
          ErrorCode.ROWS_UNFIT,
          "a batch has from 1 to %d rows, and this one has %d; send a file to /upload/csv for more"
              .formatted(Batch.MOST_ROWS, size));
    }
  }

  private static List<List<Cell>> rows(Batch batch, Table table, List<RowFault> faults) {
    ObjectRow.Checker checker = new ObjectRow.Checker(table);
    List<List<Cell>> rows = new ArrayList<>(batch.rows().size());
    for (int i = 0; i < batch.rows().size(); i++) {
      ObjectRow.Checked checked = checker.check(batch.rows().get(i));
      for (FieldFault fault : checked.faults()) {
        faults.add(new RowFault(i, fault.field(), fault.reason()));
      }
      rows.add(checked.cells());
    }
    return rows;
  }

  private static Optional<BatchOutcome> earlier(SalesTransaction transaction, Seal seal) {
    Optional<Landing> landing = transaction.landing(seal.id());
    if (landing.isPresent() && !landing.get().fingerprint().equals(Optional.of(seal.content()))) {
      throw new QuaestorException(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          "this Idempotency-Key was sent with other rows before; use a new one for new rows");
    }
    return landing.map(known -> new BatchOutcome.Added(known.table(), known.rows(), true));
  }

  private BatchOutcome add(
      SalesTransaction transaction,
      Dataset dataset,
      Table table,
      List<List<Cell>> rows,
      Optional<Seal> seal) {
    SortedMap<Integer, FieldFault> faults = new KeyCheck(transaction, dataset, table).faults(rows);
    if (!faults.isEmpty()) {
      List<RowFault> all = new ArrayList<>();
      faults.forEach((row, fault) -> all.add(new RowFault(row, fault.field(), fault.reason())));
      return new BatchOutcome.Refused(all);
    }
    rows.forEach(row -> transaction.add(table, row));
    seal.ifPresent(
        own ->
            transaction.record(
                new Landing(
                    own.id(),
                    table.name(),
                    Optional.of(own.content()),
                    rows.size(),
                    0,
                    clock.instant())));
    return new BatchOutcome.Added(table.name(), rows.size(), false);
  }
}
