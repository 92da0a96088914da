package io.quaestor.benchmark.report;

import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.http.Driven;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How long reports take over HTTP, at sixteen connections, on both databases. */
public final class ReportBenchmark {
  private static final int CONNECTIONS = 16;
  private static final int CALLS_OF_EACH = 60;
  private static final int VARIED_CALLS_OF_EACH = 4;

  private final Path jar;
  private final long facts;
  private final PrintStream out;

  /**
   * @param facts in each dataset
   */
  public ReportBenchmark(Path jar, long facts, PrintStream out) {
    this.jar = jar;
    this.facts = facts;
    this.out = out;
  }

  public void run(Path folder) throws Exception {
    BigFiles files = new BigFiles(Folders.in(folder, "files"), facts);
    List<BigFiles.Load> loads = new ArrayList<>();
    for (String dataset : BigFiles.DATASETS) {
      loads.addAll(files.write(dataset));
    }
    for (Database database : Database.values()) {
      try (Site site = database.open(Folders.in(folder, database.name()));
          ServerUnderTest server = Launch.of(jar).on(site)) {
        for (BigFiles.Load load : loads) {
          server.load(load);
        }
        out.print(sheet(server, database));
      }
    }
  }

  private Sheet sheet(ServerUnderTest server, Database database)
      throws IOException, InterruptedException {
    Sheet sheet =
        new Sheet(
            "Reports, " + database.title(),
            "%,d facts in each dataset, %d connections; milliseconds of %d calls, of one after the load, and of %d whose days or year are drawn by chance"
                .formatted(
                    facts,
                    CONNECTIONS,
                    CONNECTIONS * CALLS_OF_EACH,
                    CONNECTIONS * VARIED_CALLS_OF_EACH),
            "report",
            "p50",
            "p95",
            "most",
            "first",
            "all different: p50",
            "p95",
            "most",
            "failed");
    List<ReportCalls> reports = ReportCalls.all(server.json("/analytics"));
    List<Driven> first = new ArrayList<>();
    for (ReportCalls report : reports) {
      first.add(server.drive(1, usual(report)).calls(1));
    }
    for (ReportCalls report : reports) {
      server.drive(CONNECTIONS, usual(report)).calls(CALLS_OF_EACH); // so that it is compiled
    }
    for (int i = 0; i < reports.size(); i++) {
      ReportCalls report = reports.get(i);
      line(
          sheet,
          report,
          first.get(i),
          server.drive(CONNECTIONS, usual(report)).calls(CALLS_OF_EACH),
          server.drive(CONNECTIONS, varied(report)).calls(VARIED_CALLS_OF_EACH));
    }
    return sheet;
  }

  private static Traffic usual(ReportCalls report) {
    return Traffic.same(Requests.get(report.usual()));
  }

  private static Traffic varied(ReportCalls report) {
    return (connection, call) ->
        Requests.get(report.varied(new SplittableRandom(connection * 1_000L + call)));
  }

  private static void line(
      Sheet sheet, ReportCalls report, Driven first, Driven usual, Driven varied) {
    sheet.line(
        report.name(),
        Figures.of(usual.millis(50)),
        Figures.of(usual.millis(95)),
        Figures.of(usual.mostMillis()),
        Figures.of(first.mostMillis()),
        Figures.of(varied.millis(50)),
        Figures.of(varied.millis(95)),
        Figures.of(varied.mostMillis()),
        first.failed() + usual.failed() + varied.failed());
  }
}
