package io.quaestor.http.command;

import io.quaestor.job.FileProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.nativ.CLibrary;

/** Shows on standard error how far a load is. For one thread. */
interface LoadDisplay extends AutoCloseable {
  void show(FileProgress progress);

  @Override
  void close();

  /** A bar where a person looks at a terminal, otherwise a line from time to time. */
  static LoadDisplay on(PrintWriter err, String table, long bytes) {
    return isTerminal() ? new Bar(table, bytes) : new Lines(err, table, bytes);
  }

  /** Standard error, which may be one when the other streams are not. */
  private static boolean isTerminal() {
    try {
      return CLibrary.isatty(2) != 0;
    } catch (LinkageError | RuntimeException e) {
      // Its native library is not there for every machine, and lines do everywhere.
      return false;
    }
  }

  /** A bar that the bytes fill. */
  final class Bar implements LoadDisplay {
    private static final long MEGABYTE = 1_000_000;

    private final ProgressBar bar;

    Bar(String table, long bytes) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(table)
              .setInitialMax(bytes)
              .setUnit(" MB", MEGABYTE)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(200)
              .build();
    }

    @Override
    public void show(FileProgress progress) {
      bar.stepTo(progress.bytesRead());
      bar.setExtraMessage(rows(progress));
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every few seconds. */
  final class Lines implements LoadDisplay {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PrintWriter err;
    private final String table;
    private final long bytes;
    private long shownAt = System.nanoTime();

    Lines(PrintWriter err, String table, long bytes) {
      this.err = err;
      this.table = table;
      this.bytes = bytes;
    }

    @Override
    public void show(FileProgress progress) {
      if (System.nanoTime() - shownAt < PAUSE.toNanos()) {
        return;
      }
      shownAt = System.nanoTime();
      err.println(
          "%s: %d%%,%s".formatted(table, 100 * progress.bytesRead() / bytes, rows(progress)));
      err.flush();
    }

    @Override
    public void close() {
      // Lines need no end.
    }
  }

  private static String rows(FileProgress progress) {
    return String.format(
        Locale.ROOT, " %,d rows, %,d rejected", progress.rowsRead(), progress.rowsRejected());
  }
}
