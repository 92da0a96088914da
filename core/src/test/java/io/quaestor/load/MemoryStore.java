package io.quaestor.load;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.port.Landing;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Keeps rows in memory, for tables without keys; may be made to fail. */
final class MemoryStore implements SalesStore {
  private final Map<String, Landing> landings = new HashMap<>();
  private long rows;
  private long version;
  private Runnable beforeEachRow = () -> {};

  long rows() {
    return rows;
  }

  /** What it throws, {@link #commit} does. */
  void beforeEachRow(Runnable action) {
    beforeEachRow = action;
  }

  @Override
  public <T> Written<T> commit(Work<T> work) {
    Transaction transaction = new Transaction();
    T result = work.in(transaction);
    rows += transaction.added;
    landings.putAll(transaction.recorded);
    return new Written<>(
        result, transaction.added > 0 ? OptionalLong.of(++version) : OptionalLong.empty());
  }

  private final class Transaction implements SalesTransaction {
    private final Map<String, Landing> recorded = new HashMap<>();
    private long added;

    @Override
    public void add(Table table, List<Cell> row) {
      beforeEachRow.run();
      added++;
    }

    @Override
    public Set<Cell> present(Table table, Column column, Set<Cell> values) {
      throw new AssertionError("asked for the keys of a table that has none");
    }

    @Override
    public boolean isEmpty(Table table) {
      return rows + added == 0;
    }

    @Override
    public Optional<Landing> landing(String id) {
      return Optional.ofNullable(landings.get(id));
    }

    @Override
    public Optional<Landing> landingOf(Table table, String fingerprint) {
      return landings.values().stream()
          .filter(landing -> landing.fingerprint().equals(Optional.of(fingerprint)))
          .findFirst();
    }

    @Override
    public void record(Landing landing) {
      recorded.put(landing.id(), landing);
    }
  }
}
