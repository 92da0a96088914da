package io.quaestor.rollup;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which rollups of a dataset have the data as it is now. A rollup that had a version once has it
 * for ever, so most calls ask nobody. Safe for concurrent calls.
 */
public final class CurrentRollups {
  private static final RollupState NOT_MADE = new RollupState(-1, Instant.EPOCH, 0);

  private final List<Rollup> rollups;
  private final RollupStore store;
  private final Map<String, RollupState> known = new ConcurrentHashMap<>();

  public CurrentRollups(Dataset dataset, RollupStore store) {
    this.rollups = dataset.rollups();
    this.store = store;
  }

  /**
   * Those that have at least the given version of the data, the smallest first.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public List<Rollup> at(long dataVersion) {
    return rollups.stream()
        .map(rollup -> new Known(rollup, state(rollup, dataVersion)))
        .filter(each -> each.state().dataVersion() >= dataVersion)
        .sorted(Comparator.comparingLong(each -> each.state().rows()))
        .map(Known::rollup)
        .toList();
  }

  /**
   * Since when rollups have at least the given version of the data: the oldest moment of them.
   *
   * @return none when one of them has not
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public Optional<Instant> since(List<Rollup> some, long dataVersion) {
    List<RollupState> states = some.stream().map(rollup -> state(rollup, dataVersion)).toList();
    return states.stream().allMatch(state -> state.dataVersion() >= dataVersion)
        ? states.stream().map(RollupState::refreshedAt).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  private record Known(Rollup rollup, RollupState state) {}

  private RollupState state(Rollup rollup, long dataVersion) {
    RollupState before = known.getOrDefault(rollup.name(), NOT_MADE);
    if (before.dataVersion() >= dataVersion) {
      return before;
    }
    RollupState now = store.state(rollup).orElse(NOT_MADE);
    known.put(rollup.name(), now);
    return now;
  }
}
