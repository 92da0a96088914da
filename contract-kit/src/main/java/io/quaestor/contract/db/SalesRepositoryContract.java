package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every {@link SalesRepository} does the same way. Extend it, hand over an empty place and the
 * few things that differ from one dialect to the next. All tests of a class read one database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SalesRepositoryContract
    implements ReadsCells,
        BindsValues,
        KeepsToLimits,
        WithstandsAttacks,
        SaysWhatFailed,
        RefusesToWrite,
        ServesManyAtOnce {
  private @Nullable SalesDatabase database;

  /** Called once for the class, and once more for a database to be closed. */
  protected abstract EmptyPlace emptyPlace();

  @BeforeAll
  void openAndFill() {
    SalesDatabase opened = emptyPlace().open();
    database = opened;
    opened.store().append(Sales.TABLE, Sales.lines(LINES));
    opened
        .store()
        .append(
            Sales.TABLE,
            List.of(
                    Sales.line("NCB 0003-000000001", SPECIAL, "-0.5", "-1350.25"),
                    Sales.line("CENTS", "cent", "1", "0.1"),
                    Sales.line("CENTS", "cent", "1", "0.2"))
                .iterator());
  }

  @AfterAll
  void close() {
    requireNonNull(database).close();
  }

  @Override
  public final SalesRepository repository() {
    return requireNonNull(database).repository();
  }

  @Override
  public final SalesStore store() {
    return requireNonNull(database).store();
  }

  @Test
  void says_that_a_closed_database_cannot_be_had() {
    SalesDatabase other = emptyPlace().open();
    other.close();

    assertThatThrownBy(() -> other.repository().run(query("SELECT 1"), PATIENT))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
    assertThatThrownBy(() -> other.repository().dataVersion())
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
  }
}
