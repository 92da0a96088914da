package io.quaestor.report;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.catalog.Rollup;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.GuardedQueries;
import io.quaestor.sql.Arguments;
import io.quaestor.sql.Dialect;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A report whose SQL the guard accepts and whose bounds and defaults are what they say.
 *
 * @param sql of the data themselves, in the dialect of the dataset's database
 * @param rolledUp the same from rollups, which takes less time
 */
record ReadyReport(Dataset dataset, Report report, String sql, Optional<RolledUp> rolledUp) {
  private static final String ROLLED_UP = ".rollup";

  /**
   * @param rollups those that the SQL names
   */
  record RolledUp(String sql, List<Rollup> rollups) {}

  /**
   * @throws QuaestorException {@code CATALOG_INVALID}, naming the place and what is wrong there
   */
  static ReadyReport of(Dataset dataset, Report report, GuardedQueries queries, Dialect dialect) {
    for (ReportParameter parameter : report.parameters()) {
      requireSound(dataset, report, parameter);
    }
    report
        .chart()
        .filter(chart -> ReportPicture.type(chart.type()).isEmpty())
        .ifPresent(chart -> refuse(dataset, report, "there is no chart " + chart.type()));
    String stem = "reports/" + report.sql();
    String sql = accepted(dataset, report, queries, file(dataset, stem, dialect));
    String faster = file(dataset, stem + ROLLED_UP, dialect);
    return new ReadyReport(
        dataset,
        report,
        sql,
        dataset.folder().has(faster)
            ? Optional.of(rolledUp(dataset, accepted(dataset, report, queries, faster)))
            : Optional.empty());
  }

  private static String accepted(
      Dataset dataset, Report report, GuardedQueries queries, String file) {
    String sql = dataset.folder().text(file);
    queries
        .objection(sql, anything(report))
        .ifPresent(reason -> refuse(dataset, report, file + ": " + reason));
    return sql;
  }

  /** Names of rollups mean nothing else in SQL that the guard has accepted. */
  private static RolledUp rolledUp(Dataset dataset, String sql) {
    Set<String> words = Set.copyOf(List.of(sql.toLowerCase(Locale.ROOT).split("\\W+")));
    return new RolledUp(
        sql, dataset.rollups().stream().filter(each -> words.contains(each.name())).toList());
  }

  /** One file for each dialect goes before one for both. */
  private static String file(Dataset dataset, String stem, Dialect dialect) {
    String own = stem + "." + dialect.name().toLowerCase(Locale.ROOT) + ".sql";
    return dataset.folder().has(own) ? own : stem + ".sql";
  }

  private static void requireSound(Dataset dataset, Report report, ReportParameter parameter) {
    ParameterText text = new ParameterText(parameter);
    if (!text.isSound()) {
      refuse(
          dataset,
          report,
          "a bound or an allowed value of the parameter %s is not of its type"
              .formatted(parameter.name()));
    }
    if (parameter.defaultDay().isEmpty()) {
      try {
        parameter.byDefault().ifPresent(text::read);
      } catch (QuaestorException e) {
        refuse(dataset, report, "by default, " + e.getMessage());
      }
    }
  }

  /** The guard does not look at values. */
  private static Arguments anything(Report report) {
    return new Arguments(
        report.parameters().stream()
            .map(
                parameter ->
                    new ParameterValue(
                        parameter, parameter.isList() ? List.of() : List.of(Cell.missing())))
            .flatMap(value -> value.arguments().stream())
            .toList());
  }

  private static void refuse(Dataset dataset, Report report, String reason) {
    throw new QuaestorException(
        ErrorCode.CATALOG_INVALID,
        "%s: report %s: %s".formatted(dataset.folder(), report.name(), reason));
  }
}
