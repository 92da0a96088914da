package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Axis;
import io.quaestor.chart.ResultShape.Measure;
import java.util.List;
import java.util.function.Function;

/** A field for each pair of names, the darker the more; where no row is, there is no field. */
record HeatMapPicture(ResultShape shape, FieldNames fields, ChartData data) {
  /** Room for one row of fields, in pixels. */
  private static final int STEP = 28;

  /**
   * @param frame puts data into what all pictures have in common
   */
  JsonObject draw(Function<List<JsonObject>, JsonObject> frame) {
    Measure measure = shape.measures().getFirst();
    JsonObject color =
        new JsonObject()
            .with("field", fields.of(measure.column()))
            .with("type", "quantitative")
            .with("title", Channels.title(measure.meaning()))
            .with("scale", new JsonObject().with("scheme", "blues"))
            .with("legend", new JsonObject().with("format", new NumberFormat(measure).axis()));
    JsonObject encoding =
        new JsonObject()
            .with("x", names(shape.x().orElseThrow()))
            .with("y", names(shape.series().orElseThrow()))
            .with("color", color)
            .with("tooltip", new Tooltips(shape, fields, false).all());
    return frame
        .apply(data.rows())
        .with("height", new JsonObject().with("step", STEP))
        .with("mark", new JsonObject().with("type", "rect"))
        .with("encoding", encoding);
  }

  private JsonObject names(Axis axis) {
    return Channels.names(fields.of(axis.column()), axis, false);
  }
}
