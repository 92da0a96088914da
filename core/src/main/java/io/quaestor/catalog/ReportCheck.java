package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a report must hold to, as far as the catalog can tell. Its SQL is checked by the guard, when
 * the reports are put together.
 */
final class ReportCheck {
  private static final Pattern PATH = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,56}");

  /** As long as a name in SQL may be, with the longest of {@link FollowingDay} after it. */
  private static final int LONGEST_DAY = 63 - FollowingDay.NEXT_WHOLE.nameAfter("").length();

  private static final Set<ColumnType> TYPES =
      Set.of(
          ColumnType.TEXT,
          ColumnType.INTEGER,
          ColumnType.DECIMAL,
          ColumnType.DATE,
          ColumnType.BOOLEAN);
  private static final Set<ColumnType> ORDERED =
      Set.of(ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.DATE);

  private final Dataset dataset;
  private final Report report;
  private final String source;

  private ReportCheck(Dataset dataset, Report report, String source) {
    this.dataset = dataset;
    this.report = report;
    this.source = source;
  }

  static void check(Dataset dataset, String source) {
    Set<String> names = new HashSet<>();
    for (Report report : dataset.reports()) {
      ReportCheck check = new ReportCheck(dataset, report, source);
      check.require(names.add(report.name()), "there are two of that name");
      check.check();
    }
  }

  private void check() {
    require(
        PATH.matcher(report.name()).matches(),
        "the name is not small letters and digits with - and / between them");
    require(!report.columns().isEmpty(), "it has no columns");
    distinct(report.columns().stream().map(ReportColumn::name), "column");
    distinct(report.parameters().stream().map(ReportParameter::name), "parameter");
    report
        .table()
        .ifPresent(
            name ->
                require(
                    dataset.table(name).flatMap(table -> table.first(Role.DATE)).isPresent(),
                    "its table " + name + " does not exist, or has no column of role date"));
    report.parameters().forEach(this::parameter);
    report.columns().forEach(this::column);
    report.chart().ifPresent(this::chart);
    files();
  }

  private void parameter(ReportParameter parameter) {
    String place = "parameter " + parameter.name() + ": ";
    require(!parameter.name().equals("format"), place + "format is asked for the kind of answer");
    require(
        TYPES.contains(parameter.type()),
        place + "the type is one of text, integer, decimal, date and boolean");
    require(
        ORDERED.contains(parameter.type())
            || (parameter.minimum().isEmpty() && parameter.maximum().isEmpty()),
        place + "only numbers and days have a minimum and a maximum");
    require(
        !parameter.isList() || parameter.byDefault().isEmpty(),
        place + "a list is empty by default; leave default out");
    require(
        parameter.type() != ColumnType.DATE || parameter.name().length() <= LONGEST_DAY,
        place + "the name of a day has at most " + LONGEST_DAY + " characters");
    require(
        parameter.type() != ColumnType.DATE
            || report.parameters().stream().noneMatch(other -> followsFrom(parameter, other)),
        place + "the names with _next, _whole and _next_whole after it stand for days that follow");
    parameter
        .defaultDay()
        .ifPresent(
            day -> {
              require(
                  day.type() == parameter.type(),
                  place + "that default is for another type of parameter");
              require(
                  report.table().isPresent(),
                  place + "the default is a day of the data; say of which table");
            });
  }

  private static boolean followsFrom(ReportParameter day, ReportParameter other) {
    return Stream.of(FollowingDay.values())
        .anyMatch(following -> other.name().equals(following.nameAfter(day.name())));
  }

  private void column(ReportColumn column) {
    String place = "column " + column.name() + ": ";
    require(
        column.unit().isPresent() || (column.decimals().isEmpty() && !column.additive()),
        place + "only a column with a unit has decimals and is additive");
    require(
        column.decimals().filter(places -> places < 0 || places > 10).isEmpty(),
        place + "decimals go from 0 to 10");
  }

  private void chart(ReportChart chart) {
    Predicate<String> measured =
        name -> report.column(name).flatMap(ReportColumn::unit).isPresent();
    require(!chart.y().isEmpty(), "its chart measures nothing; name a column in y");
    for (String name : chart.y()) {
      require(measured.test(name), "its chart measures " + name + ", a column without a unit");
    }
    boolean wholeRows =
        report.columns().stream()
            .filter(column -> column.unit().isEmpty())
            .allMatch(
                column ->
                    column.name().equals(chart.x())
                        || chart.series().filter(column.name()::equals).isPresent());
    for (String name : chart.y()) {
      require(
          wholeRows || report.column(name).filter(ReportColumn::additive).isPresent(),
          "its chart adds up rows, and " + name + " is not additive");
    }
    Stream.concat(Stream.of(chart.x()), chart.series().stream())
        .forEach(
            name ->
                require(
                    report.column(name).isPresent() && !measured.test(name),
                    "its chart goes along " + name + ", which is no column without a unit"));
  }

  private void files() {
    DatasetFolder folder = dataset.folder();
    String file = "reports/" + report.sql();
    require(
        folder.has(file + ".sql")
            || (folder.has(file + ".sqlite.sql") && folder.has(file + ".postgres.sql")),
        "there is no file "
            + file
            + ".sql, nor one for each dialect, .sqlite.sql and .postgres.sql");
  }

  private void distinct(Stream<String> names, String kind) {
    Set<String> seen = new HashSet<>();
    List<String> all = names.toList();
    for (String name : all) {
      require(
          NAME.matcher(name).matches(),
          "the " + kind + " '" + name + "' is not lower-case letters, digits and underscores");
      require(seen.add(name), "there are two of the " + kind + " " + name);
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID, source + ": report " + report.name() + ": " + otherwise);
    }
  }
}
