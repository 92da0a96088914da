package io.quaestor.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentRollupsTest {
  private static final Dataset USAGE = CatalogReader.bundled("ai_usage").standard();

  private final Map<String, RollupState> states = new HashMap<>();
  private int asked;
  private final CurrentRollups rollups =
      new CurrentRollups(
          USAGE,
          new RollupStore() {
            @Override
            public Optional<RollupState> state(Rollup rollup) {
              asked++;
              return Optional.ofNullable(states.get(rollup.name()));
            }

            @Override
            public boolean refresh(Rollup rollup, Instant now) {
              throw new AssertionError("only the keeper refreshes");
            }
          });

  @Test
  void gives_those_that_have_the_version_the_smallest_first() {
    has("spending_by_model", 7, 900);
    has("spending_by_region", 8, 30);
    has("spending_by_company", 6, 1);

    assertThat(at(7)).containsExactly("spending_by_region", "spending_by_model");
    assertThat(at(9)).isEmpty();
  }

  @Test
  void asks_again_only_for_those_that_were_behind() {
    has("spending_by_model", 7, 900);
    has("spending_by_region", 7, 30);
    assertThat(at(7)).hasSize(2);
    asked = 0;

    has("spending_by_company", 7, 400);
    assertThat(at(7))
        .containsExactly("spending_by_region", "spending_by_company", "spending_by_model");
    assertThat(asked).isEqualTo(1);

    assertThat(at(7)).hasSize(3);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void knows_none_where_none_was_made() {
    assertThat(at(0)).isEmpty();
    assertThat(new CurrentRollups(USAGE, RollupStore.none()).at(0)).isEmpty();
  }

  private void has(String name, long version, long rows) {
    states.put(name, new RollupState(version, Instant.EPOCH, rows, true));
  }

  private List<String> at(long version) {
    return rollups.at(version).stream().map(Rollup::name).toList();
  }
}
