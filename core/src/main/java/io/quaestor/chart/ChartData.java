package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Measure;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a result as the inline data of a specification. */
final class ChartData {
  /** Stands where a name is missing: an axis would print "null". */
  private static final String NO_NAME = "–";

  private final ResultShape shape;
  private final FieldNames fields;

  ChartData(ResultShape shape, FieldNames fields) {
    this.shape = shape;
    this.fields = fields;
  }

  /** One object for each row, with all of its columns. */
  List<JsonObject> rows() {
    List<JsonObject> rows = new ArrayList<>();
    for (List<Cell> cells : shape.table().rows()) {
      JsonObject row = new JsonObject();
      for (int i = 0; i < cells.size(); i++) {
        boolean measure = shape.meanings().get(i).kind() == Kind.MEASURE;
        row.with(fields.of(i), measure ? value(cells.get(i)) : name(cells.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** One object for each row and measure: the row's columns, the measure's label and its value. */
  List<JsonObject> folded(List<Measure> measures, String label, String value) {
    List<JsonObject> points = new ArrayList<>();
    List<JsonObject> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      for (Measure measure : measures) {
        points.add(
            new JsonObject()
                .withAll(rows.get(i))
                .with(label, Channels.title(measure.meaning()))
                .with(value, value(measure.cells().get(i))));
      }
    }
    return points;
  }

  static @Nullable Object value(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> null;
      case Cell.Text text -> text.value();
      case Cell.Numeric number -> number.value();
      case Cell.Truth truth -> truth.value();
    };
  }

  /** A cell that names something. */
  static Object name(Cell cell) {
    return Objects.requireNonNullElse(value(cell), NO_NAME);
  }
}
