package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.select.AllColumns;

/** Finds what rollups name in their dataset, and refuses those that could not be relied on. */
final class RollupReader {
  /**
   * What tables are called that nobody declares, so that none of them is ever taken for a rollup.
   */
  private static final Pattern RESERVED = Pattern.compile("(quaestor|flyway|sqlite|migrations)_.*");

  private final String source;
  private final List<Table> tables;
  private final List<Metric> metrics;

  /**
   * @param source of the dataset, for messages
   */
  RollupReader(String source, List<Table> tables, List<Metric> metrics) {
    this.source = source;
    this.tables = tables;
    this.metrics = metrics;
  }

  /**
   * @throws QuaestorException {@code CATALOG_INVALID}, naming what is wrong
   */
  Rollup read(RollupEntry entry) {
    require(
        !RESERVED.matcher(entry.name()).matches(), entry, "the name begins as Quaestor's own do");
    require(!entry.by().isEmpty() && !entry.metrics().isEmpty(), entry, "it needs by and metrics");
    Table table =
        found(
            tables.stream().filter(each -> each.name().equalsIgnoreCase(entry.table())).findFirst(),
            entry,
            "there is no table " + entry.table());
    return new Rollup(
        entry.name(),
        entry.description() == null ? "" : entry.description().strip(),
        table,
        entry.by().stream().map(by -> by(entry, table, by)).toList(),
        entry.metrics().stream().map(metric -> sum(entry, table, metric)).toList(),
        Objects.requireNonNullElse(entry.counts(), List.<String>of()).stream()
            .map(metric -> count(entry, table, metric))
            .toList());
  }

  private Rollup.By by(RollupEntry entry, Table table, RollupEntry.ByEntry by) {
    Column column =
        found(
            table.column(by.column()),
            entry,
            "the table " + table.name() + " has no column " + by.column());
    boolean timestamp = column.type() == ColumnType.TIMESTAMP;
    require(
        by.grain().isEmpty() || timestamp || column.type() == ColumnType.DATE,
        entry,
        "only a date or a timestamp has a grain, and " + column.name() + " is neither");
    require(
        by.grain().isPresent() || !timestamp,
        entry,
        "%s is a timestamp and needs a grain, as in {column: %1$s, grain: day}"
            .formatted(column.name()));
    return new Rollup.By(column, by.grain());
  }

  private Metric metric(RollupEntry entry, Table table, String name) {
    Metric metric =
        found(
            metrics.stream().filter(each -> each.name().equals(name)).findFirst(),
            entry,
            "there is no metric " + name);
    require(
        metric.table().equalsIgnoreCase(table.name()),
        entry,
        "the metric " + name + " is not of the table " + table.name());
    return metric;
  }

  private Metric sum(RollupEntry entry, Table table, String name) {
    Metric metric = metric(entry, table, name);
    require(
        metric.additive() && call(entry, metric).filter(RollupReader::isSumOrCount).isPresent(),
        entry,
        "the metric "
            + name
            + " cannot be added up again: it must say additive: true and be one SUM(...) or COUNT(*);"
            + " of a ratio, roll up both its parts");
    return metric;
  }

  private Metric count(RollupEntry entry, Table table, String name) {
    Metric metric = metric(entry, table, name);
    require(
        call(entry, metric).filter(RollupReader::isCountOfDifferent).isPresent(),
        entry,
        "the metric "
            + name
            + " counts no different things: it must be one COUNT(DISTINCT column)");
    return metric;
  }

  private static boolean isSumOrCount(Function call) {
    return !call.isDistinct()
        && (call.getName().equalsIgnoreCase("SUM")
            || (call.getName().equalsIgnoreCase("COUNT")
                && call.getParameters().getFirst() instanceof AllColumns));
  }

  private static boolean isCountOfDifferent(Function call) {
    return call.isDistinct()
        && call.getName().equalsIgnoreCase("COUNT")
        && call.getParameters().getFirst() instanceof net.sf.jsqlparser.schema.Column;
  }

  /** A metric that is one call of a function with one argument. */
  private Optional<Function> call(RollupEntry entry, Metric metric) {
    try {
      return CCJSqlParserUtil.parseExpression(metric.expression()) instanceof Function call
              && call.getParameters() != null
              && call.getParameters().size() == 1
          ? Optional.of(call)
          : Optional.empty();
    } catch (JSQLParserException e) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID,
          problem(entry, "its metric cannot be read: " + metric.expression()),
          e);
    }
  }

  private <T> T found(Optional<T> thing, RollupEntry entry, String problem) {
    return thing.orElseThrow(() -> invalid(entry, problem));
  }

  private void require(boolean kept, RollupEntry entry, String problem) {
    if (!kept) {
      throw invalid(entry, problem);
    }
  }

  private QuaestorException invalid(RollupEntry entry, String problem) {
    return new QuaestorException(ErrorCode.CATALOG_INVALID, problem(entry, problem));
  }

  private String problem(RollupEntry entry, String problem) {
    return "%s: rollup %s: %s".formatted(source, entry.name(), problem);
  }
}
