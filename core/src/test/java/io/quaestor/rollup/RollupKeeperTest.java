package io.quaestor.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollupKeeperTest {
  private static final Catalog CATALOG = CatalogReader.bundled("ai_usage", "hiring");
  private static final Dataset USAGE = CATALOG.dataset("ai_usage");
  private static final List<String> OF_USAGE = names(USAGE);

  private Instant now = Instant.parse("2024-11-20T12:00:00Z");
  private final Refreshes refreshes = new Refreshes();
  private final RollupKeeper keeper = keeper(Duration.ofMinutes(5));

  @AfterEach
  void close() {
    keeper.close();
  }

  @Test
  void looks_after_the_rollups_of_all_datasets_at_once_and_then_every_interval() {
    keeper.look();
    assertThat(refreshes.taken())
        .containsAll(OF_USAGE)
        .containsAll(names(CATALOG.dataset("hiring")));

    passes(Duration.ofMinutes(5).minusSeconds(1));
    keeper.look();
    assertThat(refreshes.taken()).isEmpty();

    passes(Duration.ofSeconds(1));
    keeper.look();
    assertThat(refreshes.taken()).containsAll(OF_USAGE);
  }

  @Test
  void brings_up_those_of_a_dataset_after_a_load_of_it() {
    keeper.afterLoad(USAGE);

    assertThat(refreshes.taken()).isEqualTo(OF_USAGE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tries_again_soon_what_failed_and_goes_on_with_the_others(boolean fault) {
    keeper.look();
    refreshes.taken();
    refreshes.failure =
        fault
            ? new IllegalStateException("in the test")
            : new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "in the test");

    keeper.afterLoad(USAGE);
    assertThat(refreshes.taken()).isEqualTo(OF_USAGE);

    refreshes.failure = null;
    passes(Duration.ofSeconds(30));
    keeper.look();
    assertThat(refreshes.taken()).containsAll(OF_USAGE);
  }

  @Test
  void tries_a_database_again_soon_that_is_not_there_yet() {
    refreshes.failure = new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "in the test");
    keeper.look();
    refreshes.failure = null;
    refreshes.taken();

    passes(Duration.ofSeconds(30));
    keeper.look();

    assertThat(refreshes.taken()).containsAll(OF_USAGE);
  }

  @Test
  void waits_no_longer_after_a_failure_than_otherwise() {
    RollupKeeper hasty = keeper(Duration.ofSeconds(2));
    refreshes.failure = new QuaestorException(ErrorCode.QUERY_FAILED, "in the test");
    hasty.look();
    refreshes.taken();

    passes(Duration.ofSeconds(2));
    hasty.look();
    hasty.close();

    assertThat(refreshes.taken()).containsAll(OF_USAGE);
  }

  @Test
  void begins_nothing_once_it_is_closed() {
    keeper.close();

    keeper.look();

    assertThat(refreshes.taken()).isEmpty();
  }

  private RollupKeeper keeper(Duration interval) {
    return new RollupKeeper(CATALOG, dataset -> refreshes, interval, () -> now);
  }

  private void passes(Duration time) {
    now = now.plus(time);
  }

  private static List<String> names(Dataset dataset) {
    return dataset.rollups().stream().map(Rollup::name).toList();
  }

  /** Notes what is refreshed. */
  private static final class Refreshes implements RollupStore {
    private final List<String> names = new ArrayList<>();
    private @org.jspecify.annotations.Nullable RuntimeException failure;

    @Override
    public Optional<RollupState> state(Rollup rollup) {
      throw new AssertionError("not the keeper's business");
    }

    @Override
    public boolean refresh(Rollup rollup, Instant at) {
      names.add(rollup.name());
      if (failure != null) {
        throw failure;
      }
      return true;
    }

    List<String> taken() {
      List<String> taken = List.copyOf(names);
      names.clear();
      return taken;
    }
  }
}
