package io.quaestor.http.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.Installation;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RollupStore;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.port.VerifiedBook;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class LateDatabaseTest {
  private static final Duration PAUSE = Duration.ofMillis(5);

  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private final CountDownLatch closed = new CountDownLatch(1);

  @Test
  void answers_unavailable_until_the_database_is_there() throws Exception {
    CountDownLatch up = new CountDownLatch(1);
    CountDownLatch opened = new CountDownLatch(1);
    try (LateDatabase database =
        new LateDatabase(
            Dialect.POSTGRES,
            () -> {
              if (up.getCount() > 0) {
                throw failure(ErrorCode.DATABASE_UNAVAILABLE);
              }
              opened.countDown();
              return openDatabase();
            })) {
      database.open(PAUSE);
      assertThatThrownBy(() -> database.repository(POS).dataVersion())
          .isInstanceOfSatisfying(
              QuaestorException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));

      up.countDown();
      assertThat(opened.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(eventualVersion(database.repository(POS))).isEqualTo(42);
    }
    assertThat(closed.getCount()).isZero();
  }

  @Test
  void fails_at_once_when_waiting_would_not_help() {
    AtomicInteger tries = new AtomicInteger();
    try (LateDatabase database =
        new LateDatabase(
            Dialect.SQLITE,
            () -> {
              tries.incrementAndGet();
              throw failure(ErrorCode.CONFIGURATION_INVALID);
            })) {
      assertThatThrownBy(() -> database.open(PAUSE)).isInstanceOf(QuaestorException.class);
      assertThat(tries).hasValue(1);
    }
  }

  private static long eventualVersion(SalesRepository database) throws InterruptedException {
    for (int i = 0; i < 1_000; i++) {
      try {
        return database.dataVersion();
      } catch (QuaestorException e) {
        assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
        Thread.sleep(PAUSE);
      }
    }
    throw new AssertionError("the database never came");
  }

  private static DataSource noTables() {
    throw new AssertionError("nobody asks for these");
  }

  private static SalesStore noStore(Dataset dataset) {
    throw new AssertionError("nobody writes here");
  }

  private static QuaestorException failure(ErrorCode code) {
    return new QuaestorException(code, "not there");
  }

  private OpenDatabase openDatabase() {
    return new OpenDatabase(
        dataset -> new Fake(),
        LateDatabaseTest::noStore,
        dataset -> RollupStore.none(),
        AuditLog.none(),
        VerifiedBook.inMemory(),
        LateDatabaseTest::noTables,
        LateDatabaseTest::noInstallation,
        List::of,
        closed::countDown);
  }

  private static Installation noInstallation() {
    throw new UnsupportedOperationException("nobody shares anything here");
  }

  /** A database without rows, at version 42. */
  private static final class Fake implements SalesRepository {
    @Override
    public Dialect dialect() {
      return Dialect.POSTGRES;
    }

    @Override
    public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
      sink.columns(List.of());
      return false;
    }

    @Override
    public long dataVersion() {
      return 42;
    }
  }
}
