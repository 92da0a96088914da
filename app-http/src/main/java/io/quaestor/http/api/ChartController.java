package io.quaestor.http.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.chart.ChartChooser;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.openapi.Fails;
import io.quaestor.port.QueryLimits;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.MeaningGuesser;
import io.quaestor.table.ResultTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Draws rows that a client has: those of an answer in another way, or what a query gave. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "SQL and charts")
final class ChartController {
  private final Catalog catalog;
  private final QueryLimits limits;

  ChartController(Catalog catalog, QueryLimits limits) {
    this.catalog = catalog;
    this.limits = limits;
  }

  /** Reads no database. */
  @Operation(
      operationId = "draw",
      summary = "Draw rows",
      description =
          "Draws rows that the client sends: those of an answer in another way, or what a "
              + "query gave. Reads no data and keeps none. What the rows cannot carry as `type` is "
              + "drawn as suits them best.")
  @Fails({ErrorCode.DATASET_UNKNOWN})
  @Post("/chart")
  DrawnBody chart(@Body ChartRequest body) {
    Dataset dataset = body.dataset() == null ? catalog.standard() : catalog.dataset(body.dataset());
    ResultTable table = body.table(limits.maxRows());
    List<ColumnMeaning> columns =
        body.meanings(table).orElseGet(() -> MeaningGuesser.guess(table, dataset, body.locale()));
    return DrawnBody.of(
        ChartChooser.choose(table, columns, body.wanted(), false, body.titleOrNone()), columns);
  }
}
