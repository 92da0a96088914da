package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Table;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import io.quaestor.table.Cell;
import io.quaestor.translate.plan.PlanSql;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.RolledUpPlans;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a question gets the same answer from a rollup as from its table, whatever it asks. */
public abstract class RollupAnswersContract extends OpenedDatabases {
  private static final int PLANS = 200;

  /** As far as sums of doubles can be trusted. */
  private static final MathContext DIGITS = new MathContext(9);

  @ParameterizedTest
  @CsvSource({
    "pos, false, 15",
    "pos, true, 30",
    "marketplace, false, 15",
    "ai_usage, false, 50",
    "hiring, false, 15"
  })
  void is_the_same_as_from_the_table(String name, boolean apart, int least) {
    SomeRows rows = new SomeRows(name, apart);
    SalesDatabase database = open(rows.dataset());
    rows.addTo(database, 400);
    rows.dataset().rollups().forEach(r -> database.rollups().refresh(r, Instant.EPOCH));
    RandomPlans plans = new RandomPlans(rows.dataset(), table(rows.dataset()), new Random(6));

    List<Rollup> current =
        new CurrentRollups(rows.dataset(), database.rollups())
            .at(database.repository().dataVersion());
    RolledUpPlans rolledUp = new RolledUpPlans();
    int moved = 0;
    for (int i = 0; i < PLANS; i++) {
      QueryPlan plan = plans.next();
      for (Rollup rollup : current) {
        QueryPlan same = rolledUp.onFirst(plan, List.of(rollup));
        if (!same.table().name().equals(plan.table().name())) {
          requireSame(database, rows.dataset(), plan, same);
          moved++;
        }
      }
    }

    assertThat(moved).isGreaterThan(least);
  }

  private static Table table(Dataset dataset) {
    return dataset.rollups().getFirst().table();
  }

  private static void requireSame(
      SalesDatabase database, Dataset dataset, QueryPlan plan, QueryPlan moved) {
    Dialect dialect = database.repository().dialect();
    String table = new PlanSql(dialect).write(plan);
    String rollup = new PlanSql(dialect).write(moved);
    assertThat(SqlValidator.over(dataset, dialect).check(rollup))
        .as(rollup)
        .isInstanceOf(Verdict.Accepted.class);
    assertThat(rounded(read(database, rollup)))
        .as(rollup + "\n" + table)
        .containsExactlyInAnyOrderElementsOf(rounded(read(database, table)));
  }

  private static List<List<Cell>> rounded(List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(RollupAnswersContract::rounded).toList())
        .toList();
  }

  private static Cell rounded(Cell cell) {
    if (!(cell instanceof Cell.Numeric number)) {
      return cell;
    }
    BigDecimal value = number.value().round(DIGITS);
    // What is left of amounts that cancel each other out is nothing.
    boolean nothing = value.abs().compareTo(new BigDecimal("1e-9")) < 0;
    return Cell.number(nothing ? BigDecimal.ZERO : value.stripTrailingZeros());
  }
}
