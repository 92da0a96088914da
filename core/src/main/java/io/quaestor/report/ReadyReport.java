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
 * A report with its SQL in the dialect of the dataset's database.
 *
 * @param file of {@code sql}, in the dataset's folder
 * @param sql of the data themselves
 * @param rolledUp the same from rollups, which takes less time
 */
record ReadyReport(
    Dataset dataset, Report report, String file, String sql, Optional<RolledUp> rolledUp) {
  private static final String ROLLED_UP = ".rollup";

  /**
   * @param rollups those that the SQL names, without counts that it does not
   */
  record RolledUp(String file, String sql, List<Rollup> rollups) {}

  /**
   * @throws QuaestorException {@code CATALOG_INVALID} when a file is missing
   */
  static ReadyReport of(Dataset dataset, Report report, Dialect dialect) {
    String stem = "reports/" + report.sql();
    String file = file(dataset, stem, dialect);
    String faster = file(dataset, stem + ROLLED_UP, dialect);
    return new ReadyReport(
        dataset,
        report,
        file,
        dataset.folder().text(file),
        dataset.folder().has(faster) ? Optional.of(rolledUp(dataset, faster)) : Optional.empty());
  }

  /**
   * Whether the guard accepts its SQL, and its bounds and defaults are what they say.
   *
   * @throws QuaestorException {@code CATALOG_INVALID}, naming the place and what is wrong there
   */
  ReadyReport checked(GuardedQueries queries) {
    for (ReportParameter parameter : report.parameters()) {
      requireSound(dataset, report, parameter);
    }
    report
        .chart()
        .filter(chart -> ReportPicture.type(chart.type()).isEmpty())
        .ifPresent(chart -> refuse(dataset, report, "there is no chart " + chart.type()));
    requireAccepted(queries, file, sql);
    rolledUp.ifPresent(faster -> requireAccepted(queries, faster.file(), faster.sql()));
    return this;
  }

  private void requireAccepted(GuardedQueries queries, String from, String text) {
    queries
        .objection(text, anything(report))
        .ifPresent(reason -> refuse(dataset, report, from + ": " + reason));
  }

  /** Names of rollups mean nothing else in SQL that the guard accepts. */
  private static RolledUp rolledUp(Dataset dataset, String file) {
    String sql = dataset.folder().text(file);
    Set<String> words = Set.copyOf(List.of(sql.toLowerCase(Locale.ROOT).split("\\W+")));
    return new RolledUp(
        file,
        sql,
        dataset.rollups().stream()
            .filter(rollup -> words.contains(rollup.name()))
            .map(rollup -> isCounted(rollup, words) ? rollup : rollup.withoutCounts())
            .toList());
  }

  private static boolean isCounted(Rollup rollup, Set<String> words) {
    return rollup.counts().stream().anyMatch(count -> words.contains(count.name()));
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
