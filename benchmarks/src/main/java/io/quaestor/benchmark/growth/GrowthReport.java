package io.quaestor.benchmark.growth;

import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Spread;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.growth.GrowthBenchmark.Size;
import io.quaestor.benchmark.server.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What came of it, as tables, as a file and as plots. */
record GrowthReport(Plan plan, List<Point> points, List<Size> sizes) {
  private static final Target FAST = Target.under(50, "ms");
  private static final String HOW =
      "Medians of %d calls over one connection, nothing kept; milliseconds";

  void print() {
    for (Database database : plan.databases()) {
      plan.out().print(each(database));
    }
    plan.out().print(all());
  }

  private Sheet each(Database database) {
    List<String> columns = new ArrayList<>(List.of("dataset", "report or question"));
    plan.sizes().forEach(facts -> columns.add(Figures.count(facts) + " facts"));
    columns.add("read");
    columns.add("target");
    Sheet sheet =
        new Sheet(
            "Growth, " + database.title(),
            HOW.formatted(plan.calls()),
            columns.toArray(String[]::new));
    for (Point first : points(database, plan.sizes().getFirst()).toList()) {
      List<Point> grown =
          points.stream()
              .filter(point -> point.database() == database)
              .filter(point -> point.dataset().equals(first.dataset()))
              .filter(point -> point.name().equals(first.name()))
              .toList();
      sheet.line(cells(grown));
    }
    return sheet;
  }

  private static Object[] cells(List<Point> grown) {
    List<Object> cells = new ArrayList<>(List.of(grown.getFirst().dataset()));
    cells.add(grown.getFirst().name());
    grown.forEach(point -> cells.add(point.millis().map(Spread::toString).orElse("out of time")));
    boolean onRollup = grown.stream().allMatch(Point::onRollup);
    cells.add(onRollup ? "rollup" : "table");
    cells.add(onRollup ? FAST.verdict(slowest(grown.stream())) : "");
    return cells.toArray();
  }

  private Sheet all() {
    Sheet sheet =
        new Sheet(
            "Growth, all together",
            HOW.formatted(plan.calls()),
            "database",
            "facts in each dataset",
            "rows a second, loaded",
            "MB",
            "on rollups: middle",
            "slowest",
            "on tables: middle",
            "slowest",
            "target");
    for (Size size : sizes) {
      double slowest = slowest(points(size, true));
      sheet.line(
          size.database().title(),
          Figures.count(size.facts()),
          Figures.of(size.rows() / size.seconds()),
          Figures.of(Figures.megabytes(size.bytes())),
          middle(points(size, true)),
          millis(slowest),
          middle(points(size, false)),
          millis(slowest(points(size, false))),
          FAST.verdict(slowest));
    }
    return sheet;
  }

  /** Writes {@code growth.csv}, and a plot of each database. */
  void write() throws IOException {
    Files.createDirectories(plan.results());
    List<String> lines = new ArrayList<>();
    lines.add("database,facts,dataset,name,read,median_ms,least_ms,most_ms,calls");
    points.forEach(point -> lines.add(line(point)));
    Path file = Files.write(plan.results().resolve("growth.csv"), lines);
    plan.out().printf("%nWritten: %s%n", file);
    for (Database database : plan.databases()) {
      List<Point> mine = points.stream().filter(point -> point.database() == database).toList();
      plan.out().printf("Written: %s%n", new Plot(database, mine).write(plan.results()));
    }
  }

  private static String line(Point point) {
    return "%s,%d,%s,\"%s\",%s,%s"
        .formatted(
            point.database().name().toLowerCase(Locale.ROOT),
            point.facts(),
            point.dataset(),
            point.name(),
            point.onRollup() ? "rollup" : "table",
            point.millis().map(GrowthReport::figures).orElse(",,,0"));
  }

  private static String figures(Spread millis) {
    return String.format(
        Locale.ROOT,
        "%.3f,%.3f,%.3f,%d",
        millis.median(),
        millis.least(),
        millis.most(),
        millis.values().size());
  }

  private Stream<Point> points(Database database, long facts) {
    return points.stream().filter(point -> point.database() == database && point.facts() == facts);
  }

  private Stream<Point> points(Size size, boolean onRollup) {
    return points(size.database(), size.facts()).filter(point -> point.onRollup() == onRollup);
  }

  private static double slowest(Stream<Point> points) {
    return points.mapToDouble(GrowthReport::median).max().orElse(0);
  }

  private static String millis(double value) {
    return Double.isInfinite(value) ? "out of time" : Figures.of(value);
  }

  private static String middle(Stream<Point> points) {
    List<Double> medians = points.map(GrowthReport::median).toList();
    return medians.isEmpty() ? "" : millis(new Spread(medians).median());
  }

  private static double median(Point point) {
    return point.millis().map(Spread::median).orElse(Double.POSITIVE_INFINITY);
  }
}
