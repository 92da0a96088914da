package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.data.TillFile;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** The whole server, driven from this process. */
public final class ServerBenchmark {
  private final Plan plan;
  private final Set<Part> parts;

  public ServerBenchmark(Plan plan, Set<Part> parts) {
    this.plan = plan;
    this.parts = Set.copyOf(parts);
  }

  public void run(Path folder, Collection<Database> databases) throws Exception {
    TillFile till = TillFile.write(folder.resolve("till.csv"), plan.rows());
    for (Database database : databases) {
      try (Site site = database.open(Folders.in(folder, database.name()))) {
        measure(site, till);
      }
      if (parts.contains(Part.CSV)) {
        Path place = Folders.in(folder, database.name() + "-download");
        try (Site site = database.open(place)) {
          new Download(plan).measure(site, place.resolve("till.csv"));
        }
        Folders.empty(place);
      }
    }
  }

  private void measure(Site site, TillFile till) throws Exception {
    Launch launch = Launch.of(plan.jar());
    try (ServerUnderTest server = launch.on(site)) {
      server.load(new BigFiles.Load("sales_data", till.path()));
      if (parts.contains(Part.QUERY)) {
        new UncachedQueries(plan).measure(server, site);
      }
      if (parts.contains(Part.KEPT)) {
        new KeptQueries(plan).measure(server, site);
      }
      if (parts.contains(Part.ASK)) {
        new Questions(plan).measure(server, site);
      }
      if (parts.contains(Part.TELEMETRY)) {
        new TelemetryCost(plan).measure(server, launch, site);
      }
    }
    if (parts.contains(Part.CROWD)) {
      new Crowd(plan).measure(launch, site);
    }
  }
}
