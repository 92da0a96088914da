package io.quaestor.http.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.chart.ChartChooser;
import io.quaestor.port.QueryLimits;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.MeaningGuesser;
import io.quaestor.table.ResultTable;
import java.util.List;

/** Draws rows that a client has: those of an answer in another way, or what a query gave. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChartController {
  private final Catalog catalog;
  private final QueryLimits limits;

  ChartController(Catalog catalog, QueryLimits limits) {
    this.catalog = catalog;
    this.limits = limits;
  }

  /** Reads no database. */
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
