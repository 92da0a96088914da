package io.quaestor.contract.db;

import static io.quaestor.error.ErrorCode.DATABASE_BUSY;
import static io.quaestor.error.ErrorCode.QUERY_FAILED;
import static io.quaestor.error.ErrorCode.QUERY_TIMEOUT;
import static io.quaestor.error.ErrorCode.QUERY_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fourth wall when the first has fallen: whoever gets any SELECT past the guard can neither
 * keep the database busy nor fill the memory. Each attack has less than a second, and its test a
 * minute, so that a slow machine fails none.
 */
interface WithstandsAttacks extends Reading {
  /** What Java may hold more after all attacks than before, in bytes. */
  long GROWTH = 64_000_000;

  int queriesAtOnce();

  Stream<Attack> attacksInThisDialect();

  default Stream<Attack> attacks() {
    return Stream.concat(
        Stream.of(
            Attack.on(
                "counts for ever",
                "SELECT COUNT(*) FROM (" + ENDLESS + ") AS counted",
                QUERY_TIMEOUT),
            Attack.on("gives rows for ever", ENDLESS, QUERY_TIMEOUT, QUERY_TOO_LARGE),
            Attack.on(
                "a text that doubles",
                "WITH RECURSIVE n (t) AS (SELECT CAST('x' AS TEXT) UNION ALL SELECT t || t FROM n)"
                    + " SELECT MAX(LENGTH(t)) FROM n",
                QUERY_TIMEOUT,
                QUERY_TOO_LARGE),
            Attack.on(
                "joins everything with everything",
                "SELECT COUNT(*) FROM sales_data a, sales_data b, sales_data c, sales_data d"
                    + " WHERE a.total + b.total < c.total + d.total",
                QUERY_TIMEOUT,
                QUERY_TOO_LARGE),
            Attack.on(
                "gives all pairs of rows",
                "SELECT a.*, b.* FROM sales_data a, sales_data b",
                QUERY_TIMEOUT,
                QUERY_TOO_LARGE),
            Attack.on(
                "sorts all pairs of rows",
                "SELECT a.product_name FROM sales_data a, sales_data b"
                    + " ORDER BY b.ticket_number || a.ticket_number || a.product_name",
                QUERY_TIMEOUT),
            Attack.on(
                "10,000 parentheses",
                "SELECT " + "(".repeat(10_000) + "1" + ")".repeat(10_000),
                QUERY_TOO_LARGE),
            Attack.on(
                "5,000 unions",
                "SELECT total FROM sales_data"
                    + " UNION SELECT total FROM sales_data".repeat(5_000),
                QUERY_TIMEOUT,
                QUERY_TOO_LARGE),
            Attack.on(
                "5 MB of conditions",
                "SELECT 1 FROM sales_data WHERE total = 1" + " OR total = 2".repeat(400_000),
                QUERY_TIMEOUT,
                QUERY_TOO_LARGE)),
        attacksInThisDialect());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  @Timeout(60)
  default void stops_an_attack_and_serves_the_next(Attack attack) {
    QuaestorException stopped = stopped(attack);

    assertThat(attack.ends()).as(stopped.getMessage()).contains(stopped.code());
    assertThat(value("SELECT 1")).isEqualTo(Cell.number(1));
  }

  @Test
  @Timeout(60)
  default void stops_many_attacks_at_once_and_keeps_its_memory_and_its_connections()
      throws InterruptedException, ExecutionException {
    List<Attack> many = new ArrayList<>(attacks().toList());
    many.addAll(attacks().toList());
    Collections.shuffle(many, new Random(20241120));
    long before = heap();
    List<Future<QuaestorException>> attackers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2 * queriesAtOnce())) {
      many.forEach(attack -> attackers.add(threads.submit(() -> stopped(attack))));
    }
    for (Future<QuaestorException> attacker : attackers) {
      // Not which of its own ends: the wait for a connection may have taken all of its time.
      assertThat(attacker.get().code())
          .isIn(DATABASE_BUSY, QUERY_TIMEOUT, QUERY_TOO_LARGE, QUERY_FAILED);
    }

    assertThat(heap() - before).isLessThan(GROWTH);
    assertEveryConnectionAnswers();
  }

  private QuaestorException stopped(Attack attack) {
    QuaestorException stopped =
        catchThrowableOfType(
            QuaestorException.class,
            () -> repository().run(query(attack.sql()), limits(attack).page(0, Integer.MAX_VALUE)));
    assertThat(stopped).as(attack.name()).isNotNull();
    return stopped;
  }

  /** What is stopped for its size must have the time to grow, on a busy machine as well. */
  private static QueryLimits limits(Attack attack) {
    return attack.ends().contains(QUERY_TIMEOUT) ? HASTY : PATIENT;
  }

  /** Each of as many queries as may run at once waits until all of them run. */
  private void assertEveryConnectionAnswers() throws InterruptedException, ExecutionException {
    CountDownLatch all = new CountDownLatch(queriesAtOnce());
    List<Future<?>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      for (int i = 0; i < queriesAtOnce(); i++) {
        answers.add(
            threads.submit(
                () ->
                    repository().stream(
                        query("SELECT 1"), PATIENT, new ServesManyAtOnce.SlowSink(all, all))));
      }
    }
    for (Future<?> answer : answers) {
      answer.get();
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
