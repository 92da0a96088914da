package io.quaestor.report;

import io.quaestor.catalog.DefaultDay;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.sql.Argument;
import io.quaestor.table.Cell;
import io.quaestor.translate.values.DateSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes what somebody asks of a report to the values of its parameters. */
final class ParameterReader {
  private final Report report;

  /** Of the data; asked only when a default speaks of them. */
  private final Supplier<DateSpan> days;

  ParameterReader(Report report, Supplier<DateSpan> days) {
    this.report = report;
    this.days = days;
  }

  /**
   * @param raw by the parameter's name, each as often as it was given
   * @return one for each parameter, in their order
   * @throws QuaestorException {@code REQUEST_MALFORMED} for a parameter that there is not, naming
   *     those there are; {@code PARAMETER_UNFIT}
   */
  List<ParameterValue> read(Map<String, List<String>> raw) {
    List<String> known = report.parameters().stream().map(ReportParameter::name).toList();
    if (!known.containsAll(raw.keySet())) {
      throw new QuaestorException(
          ErrorCode.REQUEST_MALFORMED,
          "the report %s has no parameter of that name; it has: %s"
              .formatted(report.name(), known.isEmpty() ? "none" : String.join(", ", known)));
    }
    return report.parameters().stream()
        .map(
            parameter ->
                new ParameterValue(
                    parameter, values(parameter, raw.getOrDefault(parameter.name(), List.of()))))
        .toList();
  }

  private List<Cell> values(ReportParameter parameter, List<String> given) {
    ParameterText text = new ParameterText(parameter);
    if (parameter.isList()) {
      return list(parameter, given, text);
    }
    if (given.size() > 1) {
      throw new QuaestorException(
          ErrorCode.PARAMETER_UNFIT,
          "the parameter %s is given more than once; give it once".formatted(parameter.name()));
    }
    return List.of(given.isEmpty() ? byDefault(parameter, text) : text.read(given.getFirst()));
  }

  /** Given several times, or once with commas; an empty one is none. */
  private static List<Cell> list(
      ReportParameter parameter, List<String> given, ParameterText text) {
    List<Cell> values =
        given.stream()
            .flatMap(one -> Arrays.stream(one.split(",")))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .distinct()
            .map(text::read)
            .toList();
    if (values.size() > Argument.MOST_VALUES) {
      throw new QuaestorException(
          ErrorCode.PARAMETER_UNFIT,
          "the parameter %s takes at most %d values"
              .formatted(parameter.name(), Argument.MOST_VALUES));
    }
    return values;
  }

  private Cell byDefault(ReportParameter parameter, ParameterText text) {
    return parameter
        .defaultDay()
        .map(this::ofData)
        .or(() -> parameter.byDefault().map(text::read))
        .orElseThrow(text::unfit);
  }

  private Cell ofData(DefaultDay day) {
    DateSpan span = days.get();
    return switch (day) {
      case FIRST_DAY -> Cell.text(span.first().toString());
      case LAST_DAY -> Cell.text(span.last().toString());
      case LAST_YEAR -> Cell.number(span.last().getYear());
    };
  }

  /** What a run is asked for, in one line. */
  static String told(Report report, List<ParameterValue> values) {
    return "report "
        + report.name()
        + values.stream()
            .map(value -> " " + value.parameter().name() + "=" + value.plain())
            .collect(Collectors.joining());
  }
}
