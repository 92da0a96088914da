package io.quaestor.benchmark.growth;

import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How times grow with the data: loads, then every report and usual questions, one by one. */
public final class GrowthBenchmark {
  private final Plan plan;
  private final List<Point> points = new ArrayList<>();
  private final List<Size> sizes = new ArrayList<>();

  public GrowthBenchmark(Plan plan) {
    this.plan = plan;
  }

  /**
   * How large a database became.
   *
   * @param rows of all files
   * @param seconds that its loads took, rollups included
   */
  record Size(Database database, long facts, long rows, double seconds, long bytes) {}

  /** Tells how far it is, and in the end what came of it. */
  public void run(Path folder) throws Exception {
    for (long facts : plan.sizes()) {
      Path place = Folders.in(folder, "files");
      BigFiles files = new BigFiles(place, facts);
      List<BigFiles.Load> loads = new ArrayList<>();
      for (String dataset : plan.datasets()) {
        loads.addAll(files.write(dataset));
      }
      for (Database database : plan.databases()) {
        Path home = Folders.in(folder, database.name());
        try (Site site = database.open(home);
            ServerUnderTest server = Launch.of(plan.jar()).on(site)) {
          sizes.add(load(server, site, facts, loads));
          tell(sizes.getLast());
          points.addAll(new Questioning(server, plan).ask(database, facts));
        }
        Folders.empty(home);
      }
      Folders.empty(place);
    }
    GrowthReport report = new GrowthReport(plan, points, sizes);
    report.print();
    report.write();
  }

  private void tell(Size size) {
    plan.out()
        .printf(
            "%s: %s rows loaded in %s s%n",
            size.database().title(), Figures.count(size.rows()), Figures.of(size.seconds()));
  }

  private static Size load(ServerUnderTest server, Site site, long facts, List<BigFiles.Load> loads)
      throws Exception {
    long start = System.nanoTime();
    long rows = 0;
    for (BigFiles.Load load : loads) {
      rows += server.load(load);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Size(site.database(), facts, rows, seconds, site.bytes());
  }
}
