package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.Wording;
import io.quaestor.error.ErrorCode;
import io.quaestor.port.RollupState;
import io.quaestor.rollup.RollupSql;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link io.quaestor.port.RollupStore} does the same way. */
public abstract class RollupContract extends OpenedDatabases {
  private static final Instant NOON = Instant.parse("2024-11-20T12:00:00.123Z");

  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void has_what_its_select_gives_after_each_refresh(String name) {
    SomeRows rows = new SomeRows(name);
    SalesDatabase database = open(rows.dataset());

    for (int round = 0; round < 3; round++) {
      rows.addTo(database, 40);
      for (Rollup rollup : rows.dataset().rollups()) {
        assertThat(database.rollups().refresh(rollup, NOON)).isTrue();
        assertThat(read(database, "SELECT * FROM " + rollup.name()))
            .as(rollup.name())
            .isNotEmpty()
            .containsExactlyInAnyOrderElementsOf(
                read(database, select(database, form(database, rollup))));
      }
    }
  }

  /** As it is kept. */
  private static Rollup form(SalesDatabase database, Rollup rollup) {
    boolean counting = database.rollups().state(rollup).orElseThrow().counting();
    return counting ? rollup : rollup.withoutCounts();
  }

  @Test
  void counts_different_things_as_long_as_each_is_in_one_row() {
    SomeRows rows = new SomeRows("pos", true);
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = counting(rows.dataset());

    for (int round = 0; round < 3; round++) {
      rows.addTo(database, 60);
      database.rollups().refresh(rollup, NOON);
      assertThat(database.rollups().state(rollup)).map(RollupState::counting).contains(true);
      assertThat(total(database, "SUM(tickets)", rollup))
          .isPositive()
          .isEqualTo(different(database));
    }
  }

  @Test
  void counts_them_no_more_once_one_of_them_is_in_two_rows() {
    SomeRows rows = new SomeRows("pos", true);
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = counting(rows.dataset());
    rows.addTo(database, 60);
    database.rollups().refresh(rollup, NOON);
    rows.addTwoOfOneTicket(database);

    for (int round = 0; round < 2; round++) {
      database.rollups().refresh(rollup, NOON);
      assertThat(database.rollups().state(rollup)).map(RollupState::counting).contains(false);
      assertThatThrownBy(() -> total(database, "SUM(tickets)", rollup))
          .satisfies(code(ErrorCode.QUERY_FAILED));
      assertThat(read(database, "SELECT SUM(lines) FROM " + rollup.name()))
          .isEqualTo(read(database, "SELECT COUNT(*) FROM sales_data"));
      rows.addTo(database, 60);
    }
  }

  private static Rollup counting(Dataset dataset) {
    return dataset.rollups().stream().filter(r -> !r.counts().isEmpty()).findFirst().orElseThrow();
  }

  private static long different(SalesDatabase database) {
    Cell count =
        read(database, "SELECT COUNT(DISTINCT ticket_number) FROM sales_data")
            .getFirst()
            .getFirst();
    return ((Cell.Numeric) count).value().longValueExact();
  }

  @Test
  void says_which_data_it_has_since_when_and_how_much() {
    SomeRows rows = new SomeRows("hiring");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    assertThat(database.rollups().state(rollup)).isEmpty();

    rows.addTo(database, 40);
    database.rollups().refresh(rollup, NOON);
    rows.addTo(database, 40);

    assertThat(database.rollups().state(rollup))
        .contains(new RollupState(1, NOON, count(database, rollup.name()), true));
    assertThat(database.repository().dataVersion()).isEqualTo(2);
  }

  @Test
  void is_left_as_it_is_when_the_data_is_as_it_was() {
    SomeRows rows = new SomeRows("hiring");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    database.rollups().refresh(rollup, NOON);

    assertThat(database.rollups().refresh(rollup, NOON.plusSeconds(1))).isFalse();

    assertThat(database.rollups().state(rollup)).contains(new RollupState(0, NOON, 0, true));
  }

  @Test
  void is_refreshed_once_by_several_processes_that_try_at_once() throws Exception {
    SomeRows rows = new SomeRows("ai_usage");
    SalesDatabase one = open(rows.dataset());
    SalesDatabase other = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    for (int round = 0; round < 3; round++) {
      rows.addTo(one, 200);

      List<Boolean> refreshed =
          Together.atOnce(
              6, number -> (number % 2 == 0 ? one : other).rollups().refresh(rollup, NOON));

      assertThat(refreshed).containsOnlyOnce(true);
      assertThat(other.rollups().state(rollup)).map(RollupState::dataVersion).contains(round + 1L);
    }
  }

  /** Whoever reads sees all of one refresh, and never an older one than before. */
  @Test
  void is_read_as_it_was_while_it_is_refreshed() throws Exception {
    SomeRows rows = new SomeRows("hiring");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    rows.addTo(database, 50);
    database.rollups().refresh(rollup, NOON);
    AtomicBoolean over = new AtomicBoolean();

    List<List<Long>> seen =
        Together.atOnce(
            3,
            number -> {
              List<Long> totals = new ArrayList<>();
              if (number == 0) {
                try {
                  refreshInRounds(10, rows, database, rollup);
                } finally {
                  over.set(true);
                }
                return totals;
              }
              while (!over.get()) {
                totals.add(total(database, "SUM(hires)", rollup));
              }
              totals.add(total(database, "SUM(hires)", rollup));
              return totals;
            });

    assertThat(seen.get(1)).isSorted().allMatch(total -> total % 50 == 0).last().isEqualTo(550L);
    assertThat(seen.get(2)).isSorted().allMatch(total -> total % 50 == 0).last().isEqualTo(550L);
  }

  private static void refreshInRounds(
      int rounds, SomeRows rows, SalesDatabase database, Rollup rollup) {
    for (int i = 0; i < rounds; i++) {
      rows.addTo(database, 50);
      database.rollups().refresh(rollup, NOON);
    }
  }

  /** Each version of the data has fifty rows more. */
  @Test
  void never_says_that_it_has_more_than_it_has() throws Exception {
    SomeRows rows = new SomeRows("hiring");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    AtomicBoolean over = new AtomicBoolean();

    List<Integer> looks =
        Together.atOnce(
            2,
            number -> {
              if (number == 0) {
                try {
                  for (int i = 0; i < 30; i++) {
                    rows.addTo(database, 50);
                  }
                } finally {
                  over.set(true);
                }
                return 0;
              }
              int looked = 0;
              while (!over.get()) {
                database.rollups().refresh(rollup, NOON);
                long version = version(database, rollup);
                assertThat(total(database, "COALESCE(SUM(hires), 0)", rollup))
                    .isGreaterThanOrEqualTo(version * 50);
                looked++;
              }
              return looked;
            });
    database.rollups().refresh(rollup, NOON);

    assertThat(looks.get(1)).isPositive();
    assertThat(version(database, rollup)).isEqualTo(30);
    assertThat(total(database, "SUM(hires)", rollup)).isEqualTo(1_500);
  }

  @Test
  void is_kept_when_the_database_is_closed_and_opened_again() {
    SomeRows rows = new SomeRows("hiring");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    rows.addTo(database, 50);
    database.rollups().refresh(rollup, NOON);
    Optional<RollupState> before = database.rollups().state(rollup);
    database.close();

    SalesDatabase again = open(rows.dataset());

    assertThat(again.rollups().state(rollup)).isPresent().isEqualTo(before);
    assertThat(again.rollups().refresh(rollup, NOON)).isFalse();
  }

  @Test
  void is_made_anew_when_the_catalog_has_another_of_its_name() {
    SomeRows rows = new SomeRows("ai_usage");
    Rollup region = rows.dataset().rollups().get(0);
    Rollup model = rows.dataset().rollups().get(1);
    Rollup changed =
        new Rollup(region.name(), "", region.table(), model.by(), List.of(model.metrics().get(0)));
    SalesDatabase database = open(rows.dataset());
    rows.addTo(database, 50);
    database.rollups().refresh(region, NOON);

    SalesDatabase other = open(having(rows.dataset(), List.of(changed)));

    assertThat(other.rollups().state(changed)).isEmpty();
    assertThat(other.rollups().refresh(changed, NOON)).isTrue();
    assertThat(read(other, "SELECT * FROM " + changed.name()))
        .containsExactlyInAnyOrderElementsOf(read(other, select(other, changed)));
    assertThat(database.rollups().state(region)).isEmpty();
  }

  @Test
  void is_made_anew_when_the_catalog_has_it_count_what_it_did_not() {
    SomeRows rows = new SomeRows("pos", true);
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = counting(rows.dataset());
    rows.addTo(database, 60);
    database.rollups().refresh(rollup.withoutCounts(), NOON);

    assertThat(database.rollups().state(rollup)).isEmpty();
    assertThat(database.rollups().refresh(rollup, NOON)).isTrue();
    assertThat(total(database, "SUM(tickets)", rollup)).isEqualTo(different(database));
  }

  @Test
  void goes_when_the_catalog_has_it_no_more() {
    SomeRows rows = new SomeRows("ai_usage");
    SalesDatabase database = open(rows.dataset());
    Rollup gone = rows.dataset().rollups().get(0);
    Rollup kept = rows.dataset().rollups().get(1);
    database.rollups().refresh(gone, NOON);
    database.rollups().refresh(kept, NOON);

    SalesDatabase other = open(having(rows.dataset(), List.of(kept)));

    assertThat(other.rollups().state(gone)).isEmpty();
    assertThat(other.rollups().state(kept)).isPresent();
    assertThatThrownBy(() -> count(other, gone.name())).satisfies(code(ErrorCode.QUERY_FAILED));
  }

  /** On PostgreSQL, a column that a materialized view reads could not be altered. */
  @Test
  void does_not_stand_in_the_way_of_a_migration(@TempDir Path folder) throws IOException {
    OwnDataset own = new OwnDataset(folder);
    SalesDatabase before = open(own.dataset());
    Rollup rollup = own.dataset().rollups().getFirst();
    before.store().append(own.dataset().tables().getFirst(), own.rows(3));
    before.rollups().refresh(rollup, NOON);
    before.close();

    own.renamesItsColumns();
    SalesDatabase after = open(own.dataset());
    Rollup renamed = own.dataset().rollups().getFirst();

    assertThat(after.rollups().state(renamed)).isEmpty();
    assertThat(after.rollups().refresh(renamed, NOON)).isTrue();
    assertThat(total(after, "SUM(visits)", renamed)).isEqualTo(3);
  }

  @Test
  void says_what_is_wrong_and_stays_as_it_was_when_the_database_refuses_it() {
    SomeRows rows = new SomeRows("ai_usage");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    rows.addTo(database, 50);
    database.rollups().refresh(rollup, NOON);
    Rollup wrong =
        new Rollup(
            rollup.name(), "", rollup.table(), rollup.by(), List.of(metric("SUM(no_such_column)")));

    assertThatThrownBy(() -> database.rollups().refresh(wrong, NOON))
        .satisfies(code(ErrorCode.QUERY_FAILED))
        .hasMessageContaining("no_such_column");

    assertThat(database.rollups().state(rollup)).isPresent();
    assertThat(count(database, rollup.name())).isPositive();
    assertThat(database.rollups().refresh(rollup, NOON)).isFalse();
  }

  @Test
  void says_that_a_closed_database_cannot_be_had() {
    SomeRows rows = new SomeRows("ai_usage");
    SalesDatabase database = open(rows.dataset());
    Rollup rollup = rows.dataset().rollups().getFirst();
    database.close();

    assertThatThrownBy(() -> database.rollups().state(rollup))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
    assertThatThrownBy(() -> database.rollups().refresh(rollup, NOON))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
  }

  private static Dataset having(Dataset dataset, List<Rollup> rollups) {
    return new Dataset(
        dataset.folder(),
        dataset.name(),
        dataset.words(),
        dataset.description(),
        dataset.tables(),
        dataset.metrics(),
        dataset.segments(),
        rollups,
        dataset.verifiedQuestions(),
        dataset.reports());
  }

  private static Metric metric(String expression) {
    return new Metric(
        "spending",
        "transactions",
        expression,
        Unit.MONEY,
        true,
        Optional.empty(),
        Wording.none(),
        Wording.none(),
        "");
  }

  private static String select(SalesDatabase database, Rollup rollup) {
    return new RollupSql(database.repository().dialect()).select(rollup);
  }

  private static long version(SalesDatabase database, Rollup rollup) {
    return database.rollups().state(rollup).map(RollupState::dataVersion).orElse(-1L);
  }

  private static long total(SalesDatabase database, String sum, Rollup rollup) {
    Cell total = read(database, "SELECT " + sum + " FROM " + rollup.name()).getFirst().getFirst();
    return ((Cell.Numeric) total).value().longValueExact();
  }
}
