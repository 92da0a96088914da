package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.http.Driven;
import io.quaestor.benchmark.server.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** As many threads as wanted, each with a connection of its own that stays open. */
final class PlainJdbc implements AutoCloseable {
  private static final int DIGITS = 3;

  private final List<Connection> connections = new ArrayList<>();
  private final Supplier<String> statements;

  PlainJdbc(Site site, int threads, Supplier<String> statements) throws SQLException {
    this.statements = statements;
    try {
      for (int i = 0; i < threads; i++) {
        connections.add(site.connect());
      }
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  /** Each thread runs one statement after the other for a while. */
  Driven during(Duration time) throws InterruptedException {
    Histogram micros = new ConcurrentHistogram(DIGITS);
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections.size())) {
      List<Callable<Long>> workers =
          connections.stream()
              .<Callable<Long>>map(connection -> () -> work(connection, end, micros))
              .toList();
      for (Future<Long> worker : threads.invokeAll(workers)) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return new Driven((System.nanoTime() - start) / 1e9, micros, Map.of());
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }

  private long work(Connection connection, long end, Histogram micros) throws SQLException {
    long rows = 0;
    long start = System.nanoTime();
    while (start < end) {
      rows += read(connection, statements.get());
      long now = System.nanoTime();
      micros.recordValue((now - start) / 1_000);
      start = now;
    }
    return rows;
  }

  private static long read(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      long count = 0;
      while (rows.next()) {
        if (rows.getString(1) != null && rows.getDouble(2) > 0) {
          count++;
        }
      }
      if (count == 0) {
        throw new IllegalStateException("no rows: " + sql);
      }
      return count;
    }
  }
}
