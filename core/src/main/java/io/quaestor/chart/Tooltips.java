package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Axis;
import io.quaestor.chart.ResultShape.Measure;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mark says of itself: all columns of its row.
 *
 * @param onTimeScale whether the picture has its x on a scale of time
 */
record Tooltips(ResultShape shape, FieldNames fields, boolean onTimeScale) {
  List<JsonObject> all() {
    List<JsonObject> tooltips = new ArrayList<>();
    for (int i = 0; i < shape.meanings().size(); i++) {
      List<Cell> cells = shape.table().column(i);
      boolean isX = shape.x().map(Axis::column).filter(Integer.valueOf(i)::equals).isPresent();
      tooltips.add(
          shape.meanings().get(i).kind() == Kind.MEASURE
              ? Channels.tooltip(fields.of(i), new Measure(i, shape.meanings().get(i), cells))
              : Channels.tooltip(
                  fields.of(i), new Axis(i, shape.meanings().get(i), cells), isX && onTimeScale));
    }
    return tooltips;
  }
}
