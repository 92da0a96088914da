package io.quaestor.report;

import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.FollowingDay;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.sql.Argument;
import io.quaestor.table.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        ? Stream.concat(Stream.of(itself), Stream.of(FollowingDay.values()).map(this::argument))
            .toList()
        : List.of(itself);
  }

  private Argument argument(FollowingDay following) {
    Cell day =
        values.getFirst() instanceof Cell.Text text
            ? Cell.text(following.of(LocalDate.parse(text.value())).toString())
            : Cell.missing();
    return Argument.of(following.nameAfter(parameter.name()), ColumnType.DATE, day)
        .about(parameter.name());
  }
}
