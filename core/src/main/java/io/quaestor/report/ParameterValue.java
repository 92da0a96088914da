package io.quaestor.report;

import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.sql.Argument;
import io.quaestor.table.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a parameter is in one run of a report.
 *
 * @param values of its type; exactly one, or of a list any number
 */
public record ParameterValue(ReportParameter parameter, List<Cell> values) {
  public ParameterValue {
    values = List.copyOf(values);
  }

  /** As an address has it; values of a list with commas between them. */
  public String plain() {
    return values.stream().map(Cell::plain).collect(Collectors.joining(","));
  }

  /** Itself, with the number of a list, and with the days that follow from a day. */
  List<Argument> arguments() {
    String name = parameter.name();
    if (parameter.isList()) {
      Cell count = Cell.number(values.size());
      return List.of(
          Argument.list(name, parameter.type(), values),
          Argument.of(name + "_count", ColumnType.INTEGER, count).about(name));
    }
    Argument itself = Argument.of(name, parameter.type(), values.getFirst());
    return parameter.type() == ColumnType.DATE
        ? List.of(
            itself,
            following(name + "_next", day -> day.plusDays(1)),
            following(name + "_whole", ParameterValue::firstOfNextWholeMonth),
            following(name + "_next_whole", day -> day.plusDays(1).withDayOfMonth(1)))
        : List.of(itself);
  }

  private static LocalDate firstOfNextWholeMonth(LocalDate day) {
    return day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
  }

  private Argument following(String name, UnaryOperator<LocalDate> other) {
    Cell day =
        values.getFirst() instanceof Cell.Text text
            ? Cell.text(other.apply(LocalDate.parse(text.value())).toString())
            : Cell.missing();
    return Argument.of(name, ColumnType.DATE, day).about(parameter.name());
  }
}
