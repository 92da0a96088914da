package io.quaestor.http.batch;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.batch.Batch;
import io.quaestor.batch.BatchOutcome;
import io.quaestor.batch.Batches;
import io.quaestor.batch.RowFault;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.access.Callers;
import io.quaestor.http.access.Needs;
import io.quaestor.http.problem.FieldProblem;
import io.quaestor.http.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that are added while the client waits. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Rows")
final class BatchController {
  private final Batches batches;
  private final Catalog catalog;
  private final Problems problems;

  BatchController(Batches batches, Catalog catalog, Problems problems) {
    this.batches = batches;
    this.catalog = catalog;
    this.problems = problems;
  }

  /** All rows, or none. */
  @Operation(
      operationId = "addRows",
      summary = "Add rows",
      description =
          "Adds 1 to 1,000 rows, all or none. Sent once more with the same "
              + "`Idempotency-Key`, the rows are not added again.")
  @AddsRows
  @ApiResponse(
      responseCode = "201",
      description = "The rows are in the table.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AddedBody.class)))
  @ApiResponse(
      responseCode = "200",
      description = "They were there already, by the same `Idempotency-Key`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AddedBody.class)))
  @Needs(Scope.LOAD)
  @Post("/batch/{table}")
  HttpResponse<?> batch(
      @Parameter(description = "A table that takes rows.") String table,
      @Body BatchRequest body,
      HttpRequest<?> request) {
    catalog.datasetOf(table);
    List<? extends Map<String, @Nullable Object>> rows = body.rowsFor(table);
    return switch (add(table, rows, request)) {
      case BatchOutcome.Added added -> answer(added);
      case BatchOutcome.Refused refused ->
          refusal(
              "of %d rows none was added, because some do not fit; 'errors' says which and why"
                  .formatted(rows.size()),
              refused,
              fault -> new FieldProblem(fault.row(), fault.field(), fault.reason()),
              request);
    };
  }

  /** One event: a row for the table that takes them. */
  @Operation(
      operationId = "addEvent",
      summary = "Add a sales event",
      description =
          "Adds one row to the table that takes events. Its fields are the columns of that "
              + "table, see `GET /schema?dataset=marketplace`.")
  @AddsRows
  @ApiResponse(
      responseCode = "201",
      description = "The event is in the table.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AddedBody.class)))
  @ApiResponse(
      responseCode = "200",
      description = "It was there already, by the same `Idempotency-Key`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AddedBody.class)))
  @Needs(Scope.LOAD)
  @Post("/ingest")
  HttpResponse<?> event(@Body Map<String, @Nullable Object> event, HttpRequest<?> request) {
    String table = catalog.events().map(Table::name).orElseThrow(BatchController::noEvents);
    return switch (add(table, List.of(event), request)) {
      case BatchOutcome.Added added -> answer(added);
      case BatchOutcome.Refused refused ->
          refusal(
              "the event was not added, because it does not fit; 'errors' says why",
              refused,
              fault -> new FieldProblem(null, fault.field(), fault.reason()),
              request);
    };
  }

  private BatchOutcome add(
      String table, List<? extends Map<String, @Nullable Object>> rows, HttpRequest<?> request) {
    return batches.add(
        new Batch(table, rows, Callers.of(request).name(), IdempotencyKeys.of(request)));
  }

  private static HttpResponse<AddedBody> answer(BatchOutcome.Added added) {
    AddedBody body = AddedBody.of(added);
    return added.repeated() ? HttpResponse.ok(body) : HttpResponse.created(body);
  }

  private HttpResponse<?> refusal(
      String detail,
      BatchOutcome.Refused refused,
      Function<RowFault, FieldProblem> error,
      HttpRequest<?> request) {
    return problems.of(detail, refused.faults().stream().map(error).toList(), request);
  }

  private static QuaestorException noEvents() {
    return new QuaestorException(
        ErrorCode.TABLE_UNKNOWN, "no table of the catalog takes events; use /batch instead");
  }
}
