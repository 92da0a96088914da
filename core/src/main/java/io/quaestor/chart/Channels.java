package io.quaestor.chart;

import io.quaestor.catalog.Unit;
import io.quaestor.chart.ResultShape.Axis;
import io.quaestor.chart.ResultShape.Measure;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.NaturalOrder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Encoding channels of a Vega-Lite specification: which field goes where, and how it is written.
 */
final class Channels {
  /** More names than this do not fit under an axis unless they stand upright. */
  private static final int FLAT_LABELS = 12;

  private static final int LABEL_WIDTH = 220;

  private static final String DAYS = "utcyearmonthdate";

  private Channels() {}

  static JsonObject amount(String field, Measure measure) {
    return new JsonObject()
        .with("field", field)
        .with("type", "quantitative")
        .with("title", title(measure.meaning()))
        .with("axis", new JsonObject().with("format", new NumberFormat(measure).axis()));
  }

  /** Side by side, in the rows' order or in the order that the values have by nature. */
  static JsonObject names(String field, Axis axis, boolean rowOrder) {
    JsonObject labels = new JsonObject().with("labelLimit", LABEL_WIDTH);
    if (axis.distinct() <= FLAT_LABELS) {
      labels.with("labelAngle", 0);
    }
    return new JsonObject()
        .with("field", field)
        .with("type", "ordinal")
        .with("sort", rowOrder ? null : naturalOrder(axis))
        .with("title", title(axis.meaning()))
        .with("axis", labels);
  }

  /** Along a scale of time, if the cells are points on one; else side by side. */
  static JsonObject time(String field, Axis axis) {
    String unit = timeUnit(axis);
    if (unit == null) {
      return names(field, axis, false);
    }
    JsonObject channel =
        new JsonObject()
            .with("field", field)
            .with("type", "temporal")
            .with("timeUnit", unit)
            .with("title", title(axis.meaning()));
    boolean shortDays = unit.equals(DAYS) && new TimeSteps(axis.cells()).areOfOneYear();
    return shortDays ? channel.with("axis", new JsonObject().with("format", "%b %d")) : channel;
  }

  static JsonObject tooltip(String field, Measure measure) {
    return new JsonObject()
        .with("field", field)
        .with("type", "quantitative")
        .with("title", title(measure.meaning()))
        .with("format", new NumberFormat(measure).exact());
  }

  /**
   * @param onTimeScale whether the picture has the field on a scale of time: then it is a moment
   *     everywhere
   */
  static JsonObject tooltip(String field, Axis axis, boolean onTimeScale) {
    String unit = onTimeScale ? timeUnit(axis) : null;
    JsonObject channel =
        new JsonObject()
            .with("field", field)
            .with("type", unit == null ? "nominal" : "temporal")
            .with("title", title(axis.meaning()));
    return unit == null ? channel : channel.with("timeUnit", unit);
  }

  /** The axis' values in natural order when they have one, else as the rows have them. */
  static @Nullable List<Object> naturalOrder(Axis axis) {
    boolean natural = axis.isTime() || axis.meaning().kind() == Kind.CYCLE;
    return natural
        ? axis.cells().stream()
            .filter(cell -> !cell.equals(Cell.missing()))
            .distinct()
            .sorted(NaturalOrder.comparator())
            .map(cell -> Objects.requireNonNull(ChartData.value(cell)))
            .toList()
        : null;
  }

  static String title(ColumnMeaning meaning) {
    String label = meaning.label().isBlank() ? meaning.name() : meaning.label();
    if (label.isEmpty()) {
      return label;
    }
    String title = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    return meaning.unit() == Unit.PERCENT && !title.contains("%") ? title + " (%)" : title;
  }

  /**
   * Dates without a time are read as UTC by JavaScript; written in local time they would show the
   * day before, west of Greenwich.
   */
  private static @Nullable String timeUnit(Axis axis) {
    TimeSteps steps = new TimeSteps(axis.cells());
    if (!axis.isTime()) {
      return null;
    }
    if (steps.areMonths()) {
      return "utcyearmonth";
    }
    if (!steps.areDays()) {
      return null;
    }
    return steps.areMoments() ? "yearmonthdatehoursminutesseconds" : DAYS;
  }
}
