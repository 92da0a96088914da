package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Threads share a repository; readers wait for connections, never for writers. */
interface ServesManyAtOnce extends Reading {
  QueryLimits LONG = new QueryLimits(Duration.ofSeconds(5), 10_000);

  /** How many queries the repository runs at once; further ones wait for their turn. */
  int queriesAtOnce();

  @Test
  default void serves_many_threads() throws InterruptedException, ExecutionException {
    List<Future<Cell>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
      for (int i = 0; i < 400; i++) {
        String sql = "SELECT total FROM sales_data WHERE ticket_number = 'FCB " + i + "'";
        answers.add(threads.submit(() -> value(sql)));
      }
    }
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get()).isEqualTo(Cell.number(i));
    }
  }

  /** As many as run at once would otherwise keep every carrier to themselves. */
  @Test
  default void long_queries_hold_up_no_virtual_thread()
      throws InterruptedException, ExecutionException {
    String endless = "SELECT COUNT(*) FROM (" + ENDLESS + ") AS counted";
    AtomicInteger ended = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> queries = new ArrayList<>();
      for (int i = 0; i < queriesAtOnce(); i++) {
        queries.add(
            threads.submit(
                () -> {
                  assertThatThrownBy(() -> repository().run(query(endless), LONG))
                      .satisfies(code(ErrorCode.QUERY_TIMEOUT));
                  ended.incrementAndGet();
                }));
      }
      for (int i = 0; i < 10; i++) {
        assertThat(threads.submit(ended::get).get()).as("ended before it had its turn").isZero();
        Thread.sleep(50);
      }
      for (Future<?> query : queries) {
        query.get();
      }
    }
  }

  @Test
  default void counts_the_wait_for_a_connection_in_the_timeout()
      throws InterruptedException, ExecutionException {
    CountDownLatch holding = new CountDownLatch(queriesAtOnce());
    CountDownLatch enough = new CountDownLatch(1);
    List<Future<?>> holders = new ArrayList<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      try {
        for (int i = 0; i < queriesAtOnce(); i++) {
          RowSink slow = new SlowSink(holding, enough);
          holders.add(threads.submit(() -> repository().stream(query("SELECT 1"), PATIENT, slow)));
        }
        // Should one of them fail, the wait is over in a minute and its failure is told below.
        if (holding.await(1, TimeUnit.MINUTES)) {
          assertThatThrownBy(() -> repository().run(query("SELECT 2"), HASTY))
              .satisfies(code(ErrorCode.DATABASE_BUSY))
              .hasMessageContaining("QUAESTOR_MAX_QUERIES");
          assertThat(repository().dataVersion()).isPositive();
        }
      } finally {
        enough.countDown();
      }
      for (Future<?> holder : holders) {
        holder.get();
      }
      assertThat(holding.getCount()).isZero();
    }
    assertThat(value("SELECT 2")).isEqualTo(Cell.number(2));
  }

  @Test
  default void reads_the_old_rows_while_new_ones_are_being_written() {
    Cell before = value("SELECT COUNT(*) FROM sales_data");
    AtomicReference<Cell> during = new AtomicReference<>();
    Iterator<List<Cell>> lines = Sales.lines(500);
    IllegalStateException end = new IllegalStateException("leave nothing behind");
    Iterator<List<Cell>> asking =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            if (!lines.hasNext()) {
              during.set(value("SELECT COUNT(*) FROM sales_data"));
              throw end;
            }
            return true;
          }

          @Override
          public List<Cell> next() {
            return lines.next();
          }
        };

    assertThatThrownBy(() -> store().append(Sales.TABLE, asking)).isSameAs(end);
    assertThat(during).hasValue(before);
  }

  /** Says that it has a row and holds on to the query until it is let go. */
  record SlowSink(CountDownLatch holding, CountDownLatch enough) implements RowSink {
    @Override
    public void columns(List<String> names) {}

    @Override
    public void row(List<Cell> cells) {
      holding.countDown();
      try {
        enough.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
