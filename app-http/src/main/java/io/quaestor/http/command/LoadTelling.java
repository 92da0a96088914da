package io.quaestor.http.command;

import io.quaestor.http.csv.CsvSink;
import io.quaestor.http.csv.RejectRows;
import io.quaestor.ingest.CsvLine;
import io.quaestor.job.FileProgress;
import io.quaestor.load.LoadWatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the person at the terminal how a load of one file goes, and keeps what did not fit. */
final class LoadTelling implements LoadWatch, AutoCloseable {
  private final PrintWriter err;
  private final LoadDisplay display;
  private final Optional<CsvSink> csv;
  private final @Nullable RejectRows rejects;
  private Optional<CsvLine.Reject> first = Optional.empty();

  private LoadTelling(PrintWriter err, LoadDisplay display, Optional<CsvSink> csv) {
    this.err = err;
    this.display = display;
    this.csv = csv;
    this.rejects = csv.map(RejectRows::new).orElse(null);
  }

  /**
   * @param file where rejects go; written anew, also when there will be none
   */
  static LoadTelling to(PrintWriter err, LoadDisplay display, Optional<Path> file)
      throws IOException {
    Optional<CsvSink> csv =
        file.isPresent()
            ? Optional.of(new CsvSink(Files.newOutputStream(file.get())))
            : Optional.empty();
    return new LoadTelling(err, display, csv);
  }

  @Override
  public void begins(int file, List<String> header) {
    if (rejects != null) {
      rejects.begin(header);
    }
  }

  @Override
  public void progress(int file, FileProgress progress) {
    display.show(progress);
  }

  @Override
  public void rejected(int file, List<CsvLine.Reject> rows) {
    first = first.or(() -> Optional.of(rows.getFirst()));
    if (rejects != null) {
      rows.forEach(rejects::add);
    }
  }

  @Override
  public void close() {
    display.close();
    first.ifPresent(this::show);
    csv.ifPresent(
        sink -> {
          try {
            sink.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** One tells most of what is wrong with a file; its value may be nobody else's business. */
  private void show(CsvLine.Reject reject) {
    err.println(
        "the first reject: line %d%s: %s"
            .formatted(
                reject.line(),
                reject.column().map(column -> ", column " + column).orElse(""),
                reject.reason()));
    err.flush();
  }
}
