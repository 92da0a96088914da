package io.quaestor.http.csv;

import io.opentelemetry.context.Context;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a query on a thread of its own and gives its rows as a stream of CSV. */
public final class CsvExport {
  private static final Logger LOG = LoggerFactory.getLogger(CsvExport.class);
  private static final int CHUNK_BYTES = 16 * 1024;

  private final BytePipe pipe = new BytePipe();
  private final CompletableFuture<InputStream> started = new CompletableFuture<>();

  private CsvExport() {}

  /**
   * Waits until the query has its columns, so that a query which fails at once fails here and can
   * still be answered with a status.
   *
   * @param rows hands a query's rows to the sink it is given
   * @return the CSV; reading throws when the query fails later; closing stops the query
   * @throws RuntimeException whatever {@code rows} threw before the columns were known
   */
  public static InputStream start(Consumer<RowSink> rows) {
    CsvExport export = new CsvExport();
    Thread.ofVirtual().name("csv-export").start(Context.current().wrap(() -> export.write(rows)));
    try {
      return export.started.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  private void write(Consumer<RowSink> rows) {
    try {
      OutputStream chunked = new BufferedOutputStream(pipe.writer(), CHUNK_BYTES);
      try {
        CsvSink sink = new CsvSink(chunked);
        rows.accept(new Announcing(sink));
        sink.close();
      } catch (IOException | RuntimeException | Error e) {
        giveUp(e);
      }
    } catch (IOException e) {
      LOG.debug("the client of a CSV export went away", e);
    }
  }

  /** Tells the caller, when it still waits, or the reader that there will be no more rows. */
  private void giveUp(Throwable failure) throws IOException {
    if (!started.completeExceptionally(failure)) {
      pipe.fail(failure);
    }
  }

  /** Lets the caller go on as soon as the columns are known. */
  private final class Announcing implements RowSink {
    private final CsvSink sink;

    Announcing(CsvSink sink) {
      this.sink = sink;
    }

    @Override
    public void columns(List<String> names) {
      sink.columns(names);
      started.complete(pipe);
    }

    @Override
    public void row(List<Cell> cells) {
      sink.row(cells);
    }
  }
}
