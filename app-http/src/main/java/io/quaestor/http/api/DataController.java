package io.quaestor.http.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.Needs;
import io.quaestor.http.openapi.Fails;
import io.quaestor.question.Quaestor;
import io.quaestor.report.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to ask about. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Data")
final class DataController {
  private final Quaestor quaestor;
  private final Reports reports;

  DataController(Quaestor quaestor, Reports reports) {
    this.quaestor = quaestor;
    this.reports = reports;
  }

  @Operation(
      operationId = "readCatalog",
      summary = "The catalog",
      description =
          "What can be asked about: tables, columns, metrics and example questions of a "
              + "dataset.")
  @Fails({ErrorCode.DATASET_UNKNOWN})
  @Get("/schema")
  SchemaBody schema(
      @QueryValue @Parameter(description = "The first of the catalog without it.")
          @Nullable String dataset) {
    return SchemaBody.of(named(dataset), names());
  }

  @Operation(
      operationId = "readStatistics",
      summary = "What there is in the data",
      description =
          "Rows, first and last day and totals of each table of a dataset, and how many "
              + "answers are kept.")
  @Fails({
    ErrorCode.DATASET_UNKNOWN,
    ErrorCode.QUERY_TIMEOUT,
    ErrorCode.DATABASE_BUSY,
    ErrorCode.DATABASE_UNAVAILABLE
  })
  @Get("/stats")
  StatisticsBody statistics(
      @QueryValue @Parameter(description = "The first of the catalog without it.")
          @Nullable String dataset) {
    return StatisticsBody.of(quaestor.statistics(named(dataset).name()), names());
  }

  private Dataset named(@Nullable String dataset) {
    return dataset == null ? quaestor.dataset() : quaestor.catalog().dataset(dataset);
  }

  private List<String> names() {
    return quaestor.catalog().datasets().stream().map(Dataset::name).toList();
  }

  @Operation(
      operationId = "clearCache",
      summary = "Forget the answers",
      description =
          "Empties the caches of answers and of reports. The next question is asked of the "
              + "database again.")
  @Needs(Scope.ADMIN)
  @Delete("/cache")
  Map<String, String> clearCache() {
    quaestor.clearCache();
    reports.clearCache();
    return Map.of("message", "the answer cache is empty");
  }
}
