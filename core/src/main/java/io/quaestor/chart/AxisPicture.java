package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Axis;
import io.quaestor.chart.ResultShape.Measure;
import io.quaestor.table.ColumnMeaning.Kind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bars or a line along an axis; several of them where a second column or measure splits them. */
final class AxisPicture {
  private static final int HEIGHT = 320;

  /** Room for one lying bar, in pixels. */
  private static final int BAR_STEP = 24;

  /** With more points than this, dots on a line run together. */
  private static final int DOTTED = 60;

  private final ResultShape shape;
  private final FieldNames fields;
  private final ChartData data;
  private final boolean line;
  private final Axis x;
  private final List<Measure> measures;

  AxisPicture(ResultShape shape, FieldNames fields, ChartData data, boolean line) {
    this.shape = shape;
    this.fields = fields;
    this.data = data;
    this.line = line;
    this.x = shape.x().orElseThrow();
    this.measures = shape.drawn();
  }

  /**
   * @param frame puts data into what all pictures have in common
   */
  JsonObject draw(Function<List<JsonObject>, JsonObject> frame) {
    boolean lying = !line && !isSplit() && isNamed();
    JsonObject mark =
        line
            ? new JsonObject().with("type", "line").with("point", shape.rowCount() <= DOTTED)
            : new JsonObject().with("type", "bar");
    String label = measures.size() > 1 ? fields.add("measure") : "";
    String value = measures.size() > 1 ? fields.add("value") : field(measures.getFirst());
    List<JsonObject> rows = measures.size() > 1 ? data.folded(measures, label, value) : data.rows();
    return frame
        .apply(rows)
        .with("height", lying ? new JsonObject().with("step", BAR_STEP) : HEIGHT)
        .with("mark", mark)
        .with("encoding", encoding(lying, label, value));
  }

  private JsonObject encoding(boolean lying, String label, String value) {
    JsonObject names =
        line && x.isTime()
            ? Channels.time(fields.of(x.column()), x)
            : Channels.names(fields.of(x.column()), x, isRanking());
    JsonObject amount = Channels.amount(value, measures.getFirst());
    if (measures.size() > 1) {
      amount.with("title", null);
    }
    JsonObject encoding =
        new JsonObject().with("x", lying ? amount : names).with("y", lying ? names : amount);
    if (measures.size() > 1) {
      List<Object> order = measures.stream().<Object>map(this::title).toList();
      split(encoding, new JsonObject().with("field", label).with("title", null), order);
    }
    shape.series().ifPresent(series -> split(encoding, series));
    return encoding.with("tooltip", new Tooltips(shape, fields, line).all());
  }

  private void split(JsonObject encoding, Axis series) {
    JsonObject color =
        new JsonObject()
            .with("field", fields.of(series.column()))
            .with("title", Channels.title(series.meaning()));
    split(encoding, color, Channels.naturalOrder(series));
  }

  private void split(JsonObject encoding, JsonObject color, @Nullable List<Object> order) {
    color.with("type", "nominal").with("sort", order);
    encoding.with("color", color);
    if (!line) {
      encoding.with("xOffset", color.only("field", "type", "sort"));
    }
  }

  private boolean isSplit() {
    return measures.size() > 1 || shape.series().isPresent();
  }

  /** Names are long and read better lying; what has an order reads from left to right. */
  private boolean isNamed() {
    return x.meaning().kind() == Kind.CATEGORY || x.meaning().kind() == Kind.IDENTIFIER;
  }

  /** The best days, best first, are to stay in that order; other points of time are not. */
  private boolean isRanking() {
    List<BigDecimal> values = measures.getFirst().values().toList();
    boolean sorted =
        values.stream().sorted().toList().equals(values)
            || values.stream().sorted(Comparator.reverseOrder()).toList().equals(values);
    return x.isTime() && !isSplit() && sorted && !new TimeSteps(x.cells()).ascend();
  }

  private String field(Measure measure) {
    return fields.of(measure.column());
  }

  private String title(Measure measure) {
    return Channels.title(measure.meaning());
  }
}
