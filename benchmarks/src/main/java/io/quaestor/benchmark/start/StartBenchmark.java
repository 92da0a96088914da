package io.quaestor.benchmark.start;

import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.data.TillFile;
import io.quaestor.benchmark.figures.Contender;
import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.figures.Turns;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import io.quaestor.benchmark.server.Vitals;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes from the start of the process to the first answer, over data that are there
 * already, and what the server then takes of the machine while nobody asks.
 */
public final class StartBenchmark {
  private static final String PLAIN = "with neither";
  private static final String ARCHIVED = "with an archive of classes, as before Java 25";
  private static final String CACHED = "with an AOT cache";
  private static final Target MEMORY = Target.under(220, "MB");
  private static final byte[] QUESTION =
      Requests.query(
          "SELECT product_name, SUM(total) AS revenue FROM sales_data"
              + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5");

  private final Plan plan;

  /**
   * @param idle how long a server is left alone before its memory is looked at
   */
  public record Plan(Path jar, int rounds, Duration idle, long rows, PrintStream out) {}

  public StartBenchmark(Plan plan) {
    this.plan = plan;
  }

  /** What was seen of one start. */
  private record Start(double seconds, double processorSeconds, double idleMegabytes) {}

  public void run(Path folder, Database database) throws Exception {
    TillFile till = TillFile.write(folder.resolve("till.csv"), plan.rows());
    try (Site site = database.open(Folders.in(folder, database.name()))) {
      try (ServerUnderTest server = Launch.of(plan.jar()).on(site)) {
        server.load(new BigFiles.Load("sales_data", till.path()));
      }
      List<Contender<Start>> contenders = new ArrayList<>();
      contenders.add(contender(PLAIN, Launch.plain(plan.jar()), site));
      if (Launch.hasArchive(plan.jar())) {
        contenders.add(contender(ARCHIVED, Launch.archived(plan.jar()), site));
      }
      if (Launch.hasCache(plan.jar())) {
        contenders.add(contender(CACHED, Launch.of(plan.jar()), site));
      }
      tell(database, Turns.takeAtOnce(plan.rounds(), contenders));
    }
  }

  private Contender<Start> contender(String name, Launch launch, Site site) {
    return new Contender<>(name, () -> start(launch, site));
  }

  private Start start(Launch launch, Site site) throws Exception {
    try (ServerUnderTest server = launch.begin(site)) {
      Duration first = server.firstAnswer(QUESTION);
      double used = server.vitals().processorSeconds();
      Thread.sleep(plan.idle().toMillis());
      Vitals idle = server.vitals();
      return new Start(first.toNanos() / 1e9, used, Figures.megabytes(idle.residentBytes()));
    }
  }

  private void tell(Database database, Turns<Start> turns) {
    Sheet sheet =
        new Sheet(
            "Start to the first answer of POST /query, " + database.title(),
            "%,d rows; %d rounds in turns; memory %d s after the answer; medians, and in brackets the least and the most"
                .formatted(plan.rows(), plan.rounds(), plan.idle().toSeconds()),
            "",
            "seconds",
            "processor seconds",
            "resident MB",
            "target");
    for (String name : turns.laps().keySet()) {
      Target target = Target.under(name.equals(CACHED) ? 1.2 : 2.5, "s");
      sheet.line(
          name,
          turns.spread(name, Start::seconds),
          turns.spread(name, Start::processorSeconds),
          turns.spread(name, Start::idleMegabytes),
          target.verdict(turns.spread(name, Start::seconds).median())
              + "; "
              + MEMORY.verdict(turns.spread(name, Start::idleMegabytes).median()));
    }
    plan.out().print(sheet);
  }
}
