package io.quaestor.http.command;

import io.micronaut.context.ApplicationContext;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.Fault;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.wiring.Stores;
import io.quaestor.job.FileOutcome;
import io.quaestor.job.FileProgress;
import io.quaestor.load.LoadFile;
import io.quaestor.load.LoadOrder;
import io.quaestor.load.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code quaestor load}: loads a file here and now into the configured database, which servers may
 * be using meanwhile; they see its rows as they see those of an upload.
 */
final class LoadCommand {
  private static final int LANDED = 0;
  private static final int REFUSED = 1;
  private static final int BAD_CALL = 2;

  /** Who brings rows of their own wants no sample among them. */
  private static final Map<String, Object> SETTINGS = Map.of("quaestor.sample-data", "false");

  private final Wiring wiring;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;

  LoadCommand(Wiring wiring, InputStream in, PrintWriter out, PrintWriter err) {
    this.wiring = wiring;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * @return the exit status
   * @throws QuaestorException what stops the wiring, and what a database fails with
   */
  int run(LoadCall call) {
    try (ApplicationContext context = wiring.with(SETTINGS)) {
      Dataset dataset = context.getBean(Catalog.class).datasetOf(call.table());
      load(new Loader(context.getBean(Stores.class).of(dataset)), dataset, call);
      return LANDED;
    } catch (QuaestorException e) {
      return refused(e);
    } catch (NoSuchFileException e) {
      return told(BAD_CALL, "there is no file " + e.getFile());
    } catch (IOException | UncheckedIOException e) {
      return told(BAD_CALL, "cannot read or write a file: " + e.getMessage());
    }
  }

  private void load(Loader loader, Dataset dataset, LoadCall call) throws IOException {
    Table table = dataset.table(call.table()).orElseThrow();
    try (LoadSource source = LoadSource.open(call.file(), in)) {
      var file = new LoadFile(table, source.content(), source.fingerprint());
      String id = UUID.randomUUID().toString();
      var order = new LoadOrder(id, dataset, List.of(file), call.limit(), call.again());
      LoadDisplay display = LoadDisplay.on(err, table.name(), source.bytes());
      long start = System.nanoTime();
      FileOutcome outcome = load(loader, order, display, call.rejects());
      sum(table, outcome, (System.nanoTime() - start) / 1e9);
    }
  }

  private FileOutcome load(
      Loader loader, LoadOrder order, LoadDisplay display, Optional<Path> rejects)
      throws IOException {
    try (var telling = LoadTelling.to(err, display, rejects)) {
      return loader.load(order, telling).getFirst();
    }
  }

  private void sum(Table table, FileOutcome outcome, double seconds) {
    FileProgress rows = outcome.progress();
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d rows read, %d written, %d rejected in %.1f s",
            table.name(),
            rows.rowsRead(),
            rows.rowsWritten(),
            rows.rowsRejected(),
            seconds));
    if (!outcome.extraColumns().isEmpty()) {
      out.println(
          "columns that the table does not have, left out: "
              + String.join(", ", outcome.extraColumns()));
    }
    outcome
        .duplicateOf()
        .ifPresent(
            load ->
                out.println(
                    "the very same file was loaded before, by %s, and is not loaded twice; --again"
                            .formatted(load)
                        + " loads it once more"));
    out.flush();
  }

  /** What is not this load's fault is told where the wiring's failures are. */
  private int refused(QuaestorException failure) {
    Fault fault = failure.code().fault();
    if (fault == Fault.DEPENDENCY || fault == Fault.OPERATOR || fault == Fault.QUAESTOR) {
      throw failure;
    }
    return told(
        failure.code() == ErrorCode.TABLE_UNKNOWN ? BAD_CALL : REFUSED,
        String.valueOf(failure.getMessage()));
  }

  private int told(int status, String sentence) {
    err.println("quaestor load: " + sentence);
    err.flush();
    return status;
  }
}
