package io.quaestor.benchmark.growth;

import io.quaestor.benchmark.figures.Spread;
import io.quaestor.benchmark.server.Database;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A line for each report and question of one database: facts along, milliseconds up. */
record Plot(Database database, List<Point> points) {
  private static final Color ROLLUP = new Color(0x1F, 0x77, 0xB4);
  private static final Color TABLE = new Color(0xB0, 0xB0, 0xB0);
  private static final Color TARGET = new Color(0xD6, 0x27, 0x28);
  private static final double TARGET_MILLIS = 50;

  /**
   * Writes it as SVG and as PNG.
   *
   * @return the files' name without its ending
   */
  Path write(Path folder) throws IOException {
    Path file = folder.resolve("growth-" + database.name().toLowerCase(Locale.ROOT));
    XYChart chart = chart();
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
    return file;
  }

  private XYChart chart() {
    XYChart chart =
        new XYChartBuilder()
            .width(900)
            .height(560)
            .title("Reports and questions, " + database.title())
            .xAxisTitle("facts in each dataset")
            .yAxisTitle("milliseconds, median")
            .build();
    XYStyler styler = chart.getStyler();
    styler.setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    styler.setXAxisDecimalPattern("#,##0").setYAxisDecimalPattern("#,##0.###");
    styler.setLegendPosition(LegendPosition.OutsideS).setChartBackgroundColor(Color.WHITE);
    Map<String, List<Point>> lines =
        points.stream()
            .filter(point -> point.millis().isPresent())
            .collect(
                Collectors.groupingBy(
                    point -> point.dataset() + ": " + point.name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    addAll(chart, lines, false, "on tables", TABLE);
    addAll(chart, lines, true, "on rollups", ROLLUP);
    addTarget(chart);
    return chart;
  }

  /** Those that read a rollup, or those that do not; the legend names the first of them. */
  private static void addAll(
      XYChart chart, Map<String, List<Point>> lines, boolean onRollup, String label, Color color) {
    boolean first = true;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      if (line.getValue().stream().allMatch(Point::onRollup) == onRollup) {
        XYSeries series = add(chart, line.getKey(), line.getValue(), color);
        series.setLabel(label);
        series.setShowInLegend(first);
        first = false;
      }
    }
  }

  private static XYSeries add(XYChart chart, String name, List<Point> line, Color color) {
    double[] facts = line.stream().mapToDouble(Point::facts).toArray();
    double[] millis =
        line.stream()
            .map(Point::millis)
            .flatMap(Optional::stream)
            .mapToDouble(Spread::median)
            .toArray();
    XYSeries series = chart.addSeries(name, facts, millis);
    series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(color);
    series.setLineColor(color).setLineStyle(new BasicStroke(1.5f));
    return series;
  }

  private void addTarget(XYChart chart) {
    double least = points.stream().mapToDouble(Point::facts).min().orElseThrow();
    double most = points.stream().mapToDouble(Point::facts).max().orElseThrow();
    XYSeries target =
        chart.addSeries(
            "target of rollups",
            new double[] {least, most},
            new double[] {TARGET_MILLIS, TARGET_MILLIS});
    target.setMarker(SeriesMarkers.NONE);
    target
        .setLineColor(TARGET)
        .setLineStyle(new BasicStroke(1f, 0, 0, 1f, new float[] {6f, 4f}, 0f));
  }
}
