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
  private static final RollupState NOT_MADE = new RollupState(-1, Instant.EPOCH, 0, false);

  private final List<Forms> rollups;
  private final RollupStore store;
  private final Map<String, RollupState> known = new ConcurrentHashMap<>();

  public CurrentRollups(Dataset dataset, RollupStore store) {
    this.rollups = dataset.rollups().stream().map(Forms::of).toList();
    this.store = store;
  }

  /** A rollup as the catalog has it, and as it is where its counts do not add up. */
  private record Forms(Rollup whole, Rollup sums) {
    static Forms of(Rollup rollup) {
      return new Forms(rollup, rollup.counts().isEmpty() ? rollup : rollup.withoutCounts());
    }

    Rollup in(RollupState state) {
      return state.counting() ? whole : sums;
    }
  }

  /**
   * Those that have at least the given version of the data, the smallest first, each without counts
   * that it does not have. The objects are the same from call to call.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public List<Rollup> at(long dataVersion) {
    return rollups.stream()
        .map(forms -> new Known(forms, state(forms.whole(), dataVersion)))
        .filter(each -> each.state().dataVersion() >= dataVersion)
        .sorted(Comparator.comparingLong(each -> each.state().rows()))
        .map(each -> each.forms().in(each.state()))
        .toList();
  }

  /**
   * Since when rollups have at least the given version of the data: the oldest moment of them.
   *
   * @return none when one of them has not, or not all that the catalog says
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public Optional<Instant> since(List<Rollup> some, long dataVersion) {
    List<Instant> since =
        some.stream()
            .map(rollup -> sufficient(rollup, dataVersion))
            .flatMap(Optional::stream)
            .map(RollupState::refreshedAt)
            .toList();
    return since.size() == some.size()
        ? since.stream().min(Comparator.naturalOrder())
        : Optional.empty();
  }

  private Optional<RollupState> sufficient(Rollup rollup, long dataVersion) {
    return Optional.of(state(rollup, dataVersion))
        .filter(state -> state.dataVersion() >= dataVersion)
        .filter(state -> state.counting() || rollup.counts().isEmpty());
  }

  private record Known(Forms forms, RollupState state) {}

  private RollupState state(Rollup rollup, long dataVersion) {
    RollupState before = known.getOrDefault(rollup.name(), NOT_MADE);
    if (before.dataVersion() >= dataVersion) {
      return before;
    }
    RollupState now = whole(rollup).flatMap(store::state).orElse(NOT_MADE);
    known.put(rollup.name(), now);
    return now;
  }

  /** As the catalog has it, which is how it is made. */
  private Optional<Rollup> whole(Rollup rollup) {
    return rollups.stream()
        .map(Forms::whole)
        .filter(each -> each.name().equals(rollup.name()))
        .findFirst();
  }
}
