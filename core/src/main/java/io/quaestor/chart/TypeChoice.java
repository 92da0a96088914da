package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Axis;
import io.quaestor.chart.ResultShape.Measure;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules by which a picture is chosen for a result. */
final class TypeChoice {
  /** More slices cannot be told apart by eye. */
  private static final int GOOD_SLICES = 8;

  private static final int MOST_SLICES = 24;
  private static final int GOOD_BARS = 50;
  private static final int MOST_BARS = 150;
  private static final int MOST_SERIES = 12;

  /** Fields along one side of a heat map. */
  private static final int MOST_FIELDS = 60;

  /** From here on a cloud of points tells more than bars. */
  private static final int CLOUD = 15;

  private final ResultShape shape;
  private final boolean partsOfWhole;

  TypeChoice(ResultShape shape, boolean partsOfWhole) {
    this.shape = shape;
    this.partsOfWhole = partsOfWhole;
  }

  ChartType choose(Optional<ChartType> wanted) {
    return wanted.filter(this::carries).orElseGet(this::best);
  }

  /**
   * All that the rows can carry.
   *
   * @param chosen is one of them in any case
   */
  List<ChartType> all(ChartType chosen) {
    return Stream.of(ChartType.values()).filter(type -> type == chosen || carries(type)).toList();
  }

  private boolean carries(ChartType type) {
    return switch (type) {
      case TABLE -> true;
      case NUMBER -> isNumber() || (shape.rowCount() == 1 && !shape.measures().isEmpty());
      case PIE -> slices() && shape.rowCount() <= MOST_SLICES;
      case BAR -> drawable() && shape.rowCount() <= MOST_BARS;
      case LINE -> drawable() && shape.rowCount() >= 2;
      case HEATMAP -> isField(shape.x()) && isField(shape.series()) && !shape.measures().isEmpty();
      case SCATTER -> shape.measures().size() >= 2 && shape.rowCount() >= 2;
    };
  }

  private static boolean isField(Optional<Axis> axis) {
    return axis.filter(names -> names.distinct() <= MOST_FIELDS).isPresent();
  }

  private ChartType best() {
    if (isNumber()) {
      return ChartType.NUMBER;
    }
    if (shape.rowCount() < 2 || shape.measures().isEmpty()) {
      return ChartType.TABLE;
    }
    if (isCloud()) {
      return ChartType.SCATTER;
    }
    if (!drawable()) {
      return ChartType.TABLE;
    }
    if (partsOfWhole && slices() && shape.rowCount() <= GOOD_SLICES) {
      return ChartType.PIE;
    }
    return alongAxis(shape.x().orElseThrow());
  }

  private ChartType alongAxis(Axis x) {
    return switch (x.meaning().kind()) {
      case DAY -> overTime(x, false);
      case PERIOD -> overTime(x, new TimeSteps(x.cells()).areMonths());
      case CYCLE -> x.distinct() > 31 || crowded(x) ? ChartType.LINE : ChartType.BAR;
      case CATEGORY, IDENTIFIER, MEASURE ->
          shape.rowCount() > GOOD_BARS ? ChartType.TABLE : ChartType.BAR;
    };
  }

  /** Days and weeks that follow one another are a line; a ranking or a choice of days is not. */
  private ChartType overTime(Axis x, boolean months) {
    TimeSteps steps = new TimeSteps(x.cells());
    boolean inOrder = shape.series().isPresent() || steps.ascend() || steps.descend();
    boolean line =
        inOrder && (months ? x.distinct() > 12 || crowded(x) : steps.areRegular() || crowded(x));
    return line || shape.rowCount() > GOOD_BARS ? ChartType.LINE : ChartType.BAR;
  }

  private boolean crowded(Axis x) {
    return shape.series().isPresent() && x.distinct() > 8;
  }

  private boolean isNumber() {
    boolean oneFigure = shape.rowCount() == 1 && shape.measures().size() == 1;
    boolean oneName =
        shape.rowCount() == 1
            && shape.meanings().size() == 1
            && shape.x().filter(x -> !x.cells().getFirst().equals(Cell.missing())).isPresent();
    return oneFigure || oneName;
  }

  /** Two measures of many rows without an order: how does one go with the other? */
  private boolean isCloud() {
    boolean ordered =
        shape.x().filter(x -> x.isTime() || x.meaning().kind() == Kind.CYCLE).isPresent();
    boolean comparable = shape.comparable().size() > 1;
    return shape.measures().size() >= 2
        && !ordered
        && (shape.x().isEmpty() || (!comparable && shape.rowCount() > CLOUD))
        && shape.series().isEmpty()
        && shape.rowCount() >= 3;
  }

  private boolean drawable() {
    return shape.x().isPresent()
        && !shape.measures().isEmpty()
        && shape.series().map(Axis::distinct).orElse(0L) <= MOST_SERIES;
  }

  /** A pie needs parts: nothing negative, nothing missing, not all zero. */
  private boolean slices() {
    if (!drawable() || shape.series().isPresent() || shape.rowCount() < 2) {
      return false;
    }
    Measure measure = shape.measures().getFirst();
    return measure.values().count() == shape.rowCount()
        && measure.values().noneMatch(value -> value.signum() < 0)
        && measure.values().anyMatch(value -> value.signum() > 0);
  }
}
