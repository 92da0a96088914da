package io.quaestor.kpi;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.kpi.Kpis.DaySpending;
import io.quaestor.kpi.Kpis.Days;
import io.quaestor.question.Caller;
import io.quaestor.report.ParameterValue;
import io.quaestor.report.ReportCall;
import io.quaestor.report.ReportResult;
import io.quaestor.report.Reports;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the key figures of models' use together from the reports of the dataset {@code ai_usage}.
 * Safe for concurrent calls.
 */
public final class UsageKpis {
  private static final int MONEY_DECIMALS = 6;
  private static final int PERCENT_DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Reports reports;

  public UsageKpis(Reports reports) {
    this.reports = reports;
  }

  /**
   * @param raw {@code regions}, {@code start_date} and {@code end_date} as somebody wrote them;
   *     what is left out is as in the reports: all regions, all days
   * @throws QuaestorException as {@link Reports#call} and {@link Reports#run} do; {@code
   *     PARAMETER_UNFIT} when the last day comes before the first
   */
  public Kpis of(Caller caller, Map<String, List<String>> raw) {
    ReportCall asked = reports.call("usage-totals", raw);
    Days days = new Days(day(asked, "start_date"), day(asked, "end_date"));
    if (days.last().isBefore(days.first())) {
      throw new QuaestorException(
          ErrorCode.PARAMETER_UNFIT, "the parameter end_date must not come before start_date");
    }
    UsageFigures figures = read(caller, asked, raw, days);
    // Rows that landed between two of the reports: the next reading sees them in all.
    return figures.agree()
        ? kpis(asked, days, figures)
        : kpis(asked, days, read(caller, asked, raw, days));
  }

  private UsageFigures read(
      Caller caller, ReportCall asked, Map<String, List<String>> raw, Days days) {
    return new UsageFigures(
        reports.run(caller, asked, Locale.ENGLISH),
        run(caller, "usage-totals", before(raw, days)),
        run(caller, "spending-by-day", raw),
        run(caller, "spending-by-model", raw),
        run(caller, "spending-by-region", raw),
        run(caller, "spending-by-company", raw),
        run(caller, "subscription-utilization", raw),
        run(caller, "usage-days", Map.of()));
  }

  private ReportResult run(Caller caller, String report, Map<String, List<String>> raw) {
    return reports.run(caller, report, raw, Locale.ENGLISH);
  }

  /** The same, of as many days before the first. */
  private static Map<String, List<String>> before(Map<String, List<String>> raw, Days days) {
    return Map.of(
        "regions", raw.getOrDefault("regions", List.of()),
        "start_date", List.of(days.first().minusDays(count(days)).toString()),
        "end_date", List.of(days.first().minusDays(1).toString()));
  }

  private static Kpis kpis(ReportCall asked, Days days, UsageFigures figures) {
    FigureRow totals = new FigureRow(figures.totals(), 0);
    BigDecimal spending = totals.number("spending").orElse(BigDecimal.ZERO);
    List<Usage> models = usages(figures.models());
    return new Kpis(
        days,
        value(asked, "regions").values().stream().map(Cell::plain).toList(),
        spending,
        mostUsed(models),
        totals
            .number("tokens")
            .flatMap(tokens -> ratio(tokens, totals.number("transactions"), PERCENT_DECIMALS)),
        ratio(spending, Optional.of(BigDecimal.valueOf(count(days))), MONEY_DECIMALS).orElseThrow(),
        new FigureRow(figures.subscriptions(), 0).number("utilization"),
        new FigureRow(figures.before(), 0)
            .number("spending")
            .flatMap(
                past ->
                    ratio(
                        spending.subtract(past).multiply(HUNDRED),
                        Optional.of(past),
                        PERCENT_DECIMALS)),
        trend(figures.daily()),
        models,
        usages(figures.regions()),
        usages(figures.companies()),
        available(figures.available()),
        figures.freshAsOf(),
        figures.dataVersion());
  }

  /** Of two with as many tokens, the one that cost more. */
  private static Optional<String> mostUsed(List<Usage> models) {
    BigDecimal most =
        models.stream().map(Usage::tokens).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return models.stream()
        .filter(model -> model.tokens().compareTo(most) == 0)
        .map(Usage::name)
        .findFirst();
  }

  private static List<Usage> usages(ReportResult result) {
    return FigureRow.all(result).stream()
        .map(
            row ->
                new Usage(
                    row.text(0),
                    row.number("spending").orElse(BigDecimal.ZERO),
                    row.number("tokens").orElse(BigDecimal.ZERO),
                    row.number("transactions").orElse(BigDecimal.ZERO).longValueExact(),
                    row.number("share")))
        .toList();
  }

  private static List<DaySpending> trend(ReportResult result) {
    return FigureRow.all(result).stream()
        .map(
            row ->
                new DaySpending(
                    LocalDate.parse(row.text(0)), row.number("spending").orElse(BigDecimal.ZERO)))
        .toList();
  }

  private static Optional<Days> available(ReportResult result) {
    FigureRow row = new FigureRow(result, 0);
    return row.text(0).isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(LocalDate.parse(row.text(0)), LocalDate.parse(row.text(1))));
  }

  private static Optional<BigDecimal> ratio(
      BigDecimal part, Optional<BigDecimal> whole, int decimals) {
    return whole
        .filter(number -> number.signum() != 0)
        .map(number -> part.divide(number, MathContext.DECIMAL64))
        // As a cell, it is without zeros at the end.
        .map(exact -> new Cell.Numeric(exact.setScale(decimals, RoundingMode.HALF_UP)).value());
  }

  private static long count(Days days) {
    return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }

  private static LocalDate day(ReportCall call, String parameter) {
    return LocalDate.parse(value(call, parameter).plain());
  }

  private static ParameterValue value(ReportCall call, String parameter) {
    return call.values().stream()
        .filter(value -> value.parameter().name().equals(parameter))
        .findFirst()
        .orElseThrow();
  }
}
