package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.port.ResultCache;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Statistics.TableStatistics;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what there is in a dataset, in one query for each table. */
final class Counting {
  private final Dataset dataset;
  private final SalesRepository repository;
  private final GuardedQueries queries;
  private final ResultCache<?> cache;

  Counting(
      Dataset dataset, SalesRepository repository, GuardedQueries queries, ResultCache<?> cache) {
    this.dataset = dataset;
    this.repository = repository;
    this.queries = queries;
    this.cache = cache;
  }

  Statistics count() {
    return new Statistics(
        dataset.name(),
        repository.dataVersion(),
        dataset.tables().stream().map(this::count).toList(),
        cache.size());
  }

  private TableStatistics count(Table table) {
    List<Metric> metrics =
        dataset.metrics().stream().filter(m -> m.table().equals(table.name())).toList();
    String day = table.first(Role.DATE).map(date -> date.name()).orElse("NULL");
    List<String> columns =
        new ArrayList<>(List.of("COUNT(*)", "MIN(" + day + ")", "MAX(" + day + ")"));
    metrics.forEach(metric -> columns.add(metric.expression()));
    String sql = "SELECT " + String.join(", ", columns) + " FROM " + table.name();
    List<Cell> row = queries.run(Asking.ITSELF, sql, queries.limits()).rows().getFirst();
    Map<String, Cell> totals = new LinkedHashMap<>();
    for (int i = 0; i < metrics.size(); i++) {
      totals.put(metrics.get(i).name(), row.get(3 + i));
    }
    return new TableStatistics(
        table.name(), whole(row.get(0)), day(row.get(1)), day(row.get(2)), totals);
  }

  private static long whole(Cell cell) {
    return cell instanceof Cell.Numeric number ? number.value().longValueExact() : 0;
  }

  /** Of a moment, the day it is on. */
  private static Optional<String> day(Cell cell) {
    return cell instanceof Cell.Text text
        ? Optional.of(text.value().split(" ", 2)[0])
        : Optional.empty();
  }
}
