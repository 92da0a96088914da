package io.quaestor.load;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.CsvLine;
import io.quaestor.ingest.CsvLines;
import io.quaestor.ingest.FieldFault;
import io.quaestor.job.FileOutcome;
import io.quaestor.job.FileProgress;
import io.quaestor.job.RejectLimit;
import io.quaestor.port.Landing;
import io.quaestor.port.SalesTransaction;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file of a load, in the load's transaction. */
final class FileLoad {
  private final SalesTransaction transaction;
  private final LoadOrder order;
  private final int position;
  private final LoadFile file;
  private final LoadWatch watch;
  private final KeyCheck keys;
  private long written;
  private long rejected;
  private Optional<CsvLine.Reject> firstReject = Optional.empty();

  FileLoad(SalesTransaction transaction, LoadOrder order, int position, LoadWatch watch) {
    this.transaction = transaction;
    this.order = order;
    this.position = position;
    this.file = order.files().get(position);
    this.watch = watch;
    this.keys = new KeyCheck(transaction, order.dataset(), file.table());
  }

  FileOutcome run() {
    return landedInAnEarlierAttempt().or(this::landedInAnEarlierLoad).orElseGet(this::load);
  }

  private Optional<FileOutcome> landedInAnEarlierAttempt() {
    return transaction.landing(landingId()).map(this::outcome);
  }

  private Optional<FileOutcome> landedInAnEarlierLoad() {
    Optional<Landing> earlier = transaction.landingOf(file.table(), file.fingerprint());
    return order.again()
        ? Optional.empty()
        : earlier.map(landing -> FileOutcome.duplicate(loadOf(landing)));
  }

  private FileOutcome load() {
    try (var bytes = new CountedInput(Files.newInputStream(file.content()));
        var buffered = new BufferedInputStream(bytes, 1 << 16)) {
      CsvLines lines = CsvLines.open(buffered, file.table());
      watch.begins(position, lines.names());
      try (Chunks chunks = new Chunks(lines, bytes)) {
        while (chunks.hasNext()) {
          add(chunks.next());
        }
      }
      requireFewRejects();
      transaction.record(
          new Landing(
              landingId(),
              file.table().name(),
              Optional.of(file.fingerprint()),
              written,
              rejected,
              Instant.now()));
      return FileOutcome.loaded(progress(bytes.count()), lines.extraColumns());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Chunks.Chunk chunk) {
    List<CsvLine.Reject> rejects = new ArrayList<>();
    List<CsvLine.Row> rows = new ArrayList<>(chunk.lines().size());
    for (CsvLine line : chunk.lines()) {
      switch (line) {
        case CsvLine.Row row -> rows.add(row);
        case CsvLine.Reject reject -> rejects.add(reject);
      }
    }
    Map<Integer, FieldFault> faults = keys.faults(rows.stream().map(CsvLine.Row::cells).toList());
    for (int i = 0; i < rows.size(); i++) {
      FieldFault fault = faults.get(i);
      if (fault == null) {
        transaction.add(file.table(), rows.get(i).cells());
        written++;
      } else {
        rejects.add(rows.get(i).rejected(fault));
      }
    }
    tell(rejects);
    watch.progress(position, progress(chunk.bytesRead()));
  }

  private void tell(List<CsvLine.Reject> rejects) {
    if (rejects.isEmpty()) {
      return;
    }
    firstReject = firstReject.or(() -> Optional.of(rejects.getFirst()));
    rejected += rejects.size();
    if (rejected <= RejectLimit.MOST) {
      watch.rejected(position, rejects);
    }
    if (order.rejectLimit().passedBy(rejected)) {
      throw tooManyRejects();
    }
  }

  private void requireFewRejects() {
    if (written == 0 && firstReject.isPresent()) {
      CsvLine.Reject first = firstReject.get();
      throw new QuaestorException(
          ErrorCode.FILE_MALFORMED,
          "no row of the file fits the table %s; line %d%s: %s"
              .formatted(
                  file.table().name(),
                  first.line(),
                  first.column().map(column -> ", column " + column).orElse(""),
                  first.reason()));
    }
    if (order.rejectLimit().passedBy(rejected, written + rejected)) {
      throw tooManyRejects();
    }
  }

  private QuaestorException tooManyRejects() {
    return new QuaestorException(
        ErrorCode.TOO_MANY_REJECTS,
        "more rows of the file for %s were rejected than the limit of %s allows: nothing was"
                .formatted(file.table().name(), order.rejectLimit())
            + " loaded; mend the rejected rows, or raise max_rejects");
  }

  private FileProgress progress(long bytesRead) {
    return new FileProgress(written + rejected, written, rejected, bytesRead);
  }

  private String landingId() {
    return order.id() + "/" + file.table().name();
  }

  private static String loadOf(Landing landing) {
    return landing.id().substring(0, landing.id().lastIndexOf('/'));
  }

  private FileOutcome outcome(Landing landing) {
    long size = file.content().toFile().length();
    return FileOutcome.loaded(
        new FileProgress(
            landing.rows() + landing.rejected(), landing.rows(), landing.rejected(), size),
        List.of());
  }
}
