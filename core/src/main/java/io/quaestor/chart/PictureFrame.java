package io.quaestor.chart;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What all pictures have in common: the title, the words for those who cannot see, the data.
 *
 * @param title may be blank
 */
record PictureFrame(ResultShape shape, String title) {
  private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";

  /** Rows whose figures the description tells. */
  private static final int DESCRIBED = 5;

  JsonObject around(List<JsonObject> rows) {
    JsonObject frame = new JsonObject().with("$schema", SCHEMA);
    if (!title.isBlank()) {
      frame.with("title", heading());
    }
    return frame
        .with("description", description())
        .with("width", "container")
        .with("data", new JsonObject().with("values", rows));
  }

  /** A single figure is no use without what it belongs to. */
  private JsonObject heading() {
    JsonObject heading = new JsonObject().with("text", title).with("anchor", "start");
    if (shape.rowCount() > 1 || shape.measures().isEmpty()) {
      return heading;
    }
    List<String> names =
        names(shape.table().rows().getFirst()).stream()
            .map(name -> ChartData.name(name).toString())
            .toList();
    return names.isEmpty() ? heading : heading.with("subtitle", names);
  }

  private String description() {
    String points =
        shape.table().rows().stream()
            .limit(DESCRIBED)
            .map(
                row ->
                    row.stream()
                        .map(cell -> ChartData.name(cell).toString())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("; "));
    String labels =
        shape.meanings().stream().map(Channels::title).collect(Collectors.joining(" / "));
    String more = shape.rowCount() > DESCRIBED ? "; …" : "";
    return (title.isBlank() ? "" : title + ". ") + labels + ": " + points + more;
  }

  private List<Cell> names(List<Cell> row) {
    return IntStream.range(0, row.size())
        .filter(i -> shape.meanings().get(i).kind() != Kind.MEASURE)
        .mapToObj(row::get)
        .toList();
  }
}
