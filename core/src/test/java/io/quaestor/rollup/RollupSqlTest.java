package io.quaestor.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Grain;
import io.quaestor.catalog.Rollup;
import io.quaestor.sql.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollupSqlTest {
  private static final Dataset MARKETPLACE = CatalogReader.bundled("marketplace").standard();
  private static final Rollup CATEGORIES =
      MARKETPLACE.rollupsAmong(Set.of("trade_by_category")).getFirst();
  private static final Rollup WAITERS =
      CatalogReader.bundled("pos").standard().rollupsAmong(Set.of("takings_by_waiter")).getFirst();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQLITE   | datetime(date_payment, 'start of day')             | 1, +category, +brand
          POSTGRES | CAST(date_trunc('day', date_payment) AS timestamp) | 1, 2, 3
          """)
  void keeps_the_names_of_columns_and_says_those_of_metrics(
      Dialect dialect, String day, String groups) {
    assertThat(new RollupSql(dialect).select(CATEGORIES))
        .isEqualTo(
            "SELECT "
                + day
                + " AS date_payment, category, brand, SUM(revenue) AS revenue,"
                + " COUNT(*) AS items FROM trades GROUP BY "
                + groups);
  }

  @Test
  void asks_whether_counts_of_different_things_add_up() {
    RollupSql sql = new RollupSql(Dialect.POSTGRES);

    assertThat(sql.select(WAITERS)).contains("COUNT(DISTINCT ticket_number) AS tickets");
    assertThat(sql.addsUp(WAITERS))
        .isEqualTo(
            "SELECT CASE WHEN (SELECT COALESCE(SUM(tickets), 0) FROM takings_by_waiter)"
                + " = (SELECT COUNT(DISTINCT ticket_number) FROM sales_data) THEN 1 ELSE 0 END");
    assertThat(sql.wouldAddUp(WAITERS)).contains("FROM (" + sql.select(WAITERS) + ") AS cells");
    assertThat(sql.fingerprint(WAITERS)).isNotEqualTo(sql.fingerprint(WAITERS.withoutCounts()));
  }

  @Test
  void tells_rollups_apart_by_what_they_are_made_of_and_not_by_their_names() {
    RollupSql sql = new RollupSql(Dialect.SQLITE);

    assertThat(sql.fingerprint(renamed("other", Grain.DAY))).isEqualTo(sql.fingerprint(CATEGORIES));
    assertThat(sql.fingerprint(renamed("other", Grain.WEEK)))
        .isNotEqualTo(sql.fingerprint(CATEGORIES));
  }

  /** What SQLite makes of each day of some years is what Java makes of it. */
  @ParameterizedTest
  @EnumSource(Grain.class)
  void begins_stretches_where_the_calendar_does(Grain grain) throws SQLException {
    String start =
        new RollupSql(Dialect.SQLITE)
            .select(renamed("other", grain))
            .replaceFirst("SELECT (.*) AS date_payment.*", "$1");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "WITH RECURSIVE d (date_payment) AS (SELECT '2019-12-20 23:59:59' UNION ALL"
                    + " SELECT datetime(date_payment, '+1 day') FROM d"
                    + " WHERE date_payment < '2025-01-15')"
                    + " SELECT substr(date_payment, 1, 10), "
                    + start
                    + " FROM d")) {
      int days = 0;
      for (; row.next(); days++) {
        LocalDate day = LocalDate.parse(row.getString(1));
        assertThat(row.getString(2)).as(day + "").isEqualTo(grain.start(day) + " 00:00:00");
      }
      assertThat(days).isGreaterThan(1_800);
    }
  }

  private static Rollup renamed(String name, Grain grain) {
    Rollup.By day = CATEGORIES.by().getFirst();
    return new Rollup(
        name,
        "",
        CATEGORIES.table(),
        List.of(
            new Rollup.By(day.column(), Optional.of(grain)),
            CATEGORIES.by().get(1),
            CATEGORIES.by().get(2)),
        CATEGORIES.metrics());
  }
}
