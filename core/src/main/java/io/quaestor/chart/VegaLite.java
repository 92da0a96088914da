package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a chosen picture as a Vega-Lite 6 specification, complete with its data. */
final class VegaLite {
  private static final int HEIGHT = 320;

  private final ResultShape shape;
  private final PictureFrame frame;
  private final FieldNames fields;
  private final ChartData data;

  private VegaLite(ResultShape shape, String title) {
    this.shape = shape;
    this.frame = new PictureFrame(shape, title);
    this.fields = new FieldNames(shape.table().columns());
    this.data = new ChartData(shape, fields);
  }

  /**
   * @param type one that the shape can carry
   * @return empty for a table
   */
  static Map<String, Object> specification(ChartType type, ResultShape shape, String title) {
    VegaLite picture = new VegaLite(shape, title);
    JsonObject specification =
        switch (type) {
          case TABLE -> new JsonObject();
          case NUMBER -> picture.number();
          case BAR -> picture.along(false);
          case LINE -> picture.along(true);
          case PIE -> picture.pie();
          case SCATTER -> picture.scatter();
          case HEATMAP -> picture.heatMap();
        };
    return specification.toMap().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> Objects.requireNonNull(entry.getValue(), entry.getKey()),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private JsonObject number() {
    List<Measure> measures = shape.measures();
    JsonObject text =
        measures.isEmpty()
            ? new JsonObject().with("field", fields.of(0)).with("type", "nominal")
            : Channels.tooltip(fields.of(measures.getFirst().column()), measures.getFirst());
    JsonObject mark =
        new JsonObject().with("type", "text").with("fontSize", 56).with("fontWeight", "bold");
    return frame
        .around(data.rows())
        .with("height", 120)
        .with("view", new JsonObject().with("stroke", null))
        .with("mark", mark)
        .with("encoding", new JsonObject().with("text", text));
  }

  private JsonObject along(boolean line) {
    return new AxisPicture(shape, fields, data, line).draw(frame::around);
  }

  private JsonObject heatMap() {
    return new HeatMapPicture(shape, fields, data).draw(frame::around);
  }

  private JsonObject pie() {
    Measure measure = shape.measures().getFirst();
    ResultShape.Axis slices = shape.x().orElseThrow();
    List<Object> order = slices.cells().stream().map(ChartData::name).distinct().toList();
    String place = fields.add("place");
    String percent = fields.add("percent");
    JsonObject encoding =
        new JsonObject()
            .with(
                "theta",
                new JsonObject()
                    .with("field", fields.of(measure.column()))
                    .with("type", "quantitative")
                    .with("stack", true))
            .with("order", new JsonObject().with("field", place).with("type", "quantitative"))
            .with(
                "color",
                new JsonObject()
                    .with("field", fields.of(slices.column()))
                    .with("type", "nominal")
                    .with("sort", order)
                    .with("title", Channels.title(slices.meaning())))
            .with("tooltip", tooltips(percent));
    return frame
        .around(new PieData(data.rows(), measure).slices(place, percent))
        .with("height", HEIGHT)
        .with("mark", new JsonObject().with("type", "arc").with("stroke", "white"))
        .with("encoding", encoding);
  }

  private List<JsonObject> tooltips(String percent) {
    List<JsonObject> tooltips = new ArrayList<>(new Tooltips(shape, fields, false).all());
    tooltips.add(
        new JsonObject()
            .with("field", percent)
            .with("type", "quantitative")
            .with("title", "%")
            .with("format", ".1f"));
    return tooltips;
  }

  private JsonObject scatter() {
    Measure across = shape.measures().get(0);
    Measure up = shape.measures().get(1);
    JsonObject anyStart = new JsonObject().with("zero", false);
    JsonObject encoding =
        new JsonObject()
            .with("x", Channels.amount(fields.of(across.column()), across).with("scale", anyStart))
            .with("y", Channels.amount(fields.of(up.column()), up).with("scale", anyStart))
            .with("tooltip", new Tooltips(shape, fields, false).all());
    return frame
        .around(data.rows())
        .with("height", HEIGHT)
        .with("mark", new JsonObject().with("type", "point").with("filled", true))
        .with("encoding", encoding);
  }
}
