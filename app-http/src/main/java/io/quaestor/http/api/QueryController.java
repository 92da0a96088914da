package io.quaestor.http.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.Callers;
import io.quaestor.http.csv.CsvExport;
import io.quaestor.http.csv.CsvFormat;
import io.quaestor.http.openapi.Fails;
import io.quaestor.port.QueryLimits;
import io.quaestor.question.Caller;
import io.quaestor.question.Quaestor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** SQL that a person wrote, behind the guard. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "SQL and charts")
final class QueryController {
  private final Quaestor quaestor;
  private final QueryLimits limits;

  QueryController(Quaestor quaestor, QueryLimits limits) {
    this.quaestor = quaestor;
    this.limits = limits;
  }

  /** One page as JSON, or all rows as CSV to who prefers that. */
  @Operation(
      operationId = "query",
      summary = "Run SQL",
      description =
          "Runs one SELECT over the tables of a dataset, once the guard let it through, and "
              + "gives one page of its rows. With `Accept: text/csv` all rows come as CSV, in one "
              + "stream; when that breaks off, the connection is cut.")
  @Fails({
    ErrorCode.SQL_REFUSED,
    ErrorCode.QUERY_FAILED,
    ErrorCode.QUERY_TOO_LARGE,
    ErrorCode.DATASET_UNKNOWN,
    ErrorCode.QUERY_TIMEOUT,
    ErrorCode.DATABASE_BUSY,
    ErrorCode.DATABASE_UNAVAILABLE
  })
  @ApiResponse(
      responseCode = "200",
      description = "The rows.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = QueryBody.class)),
        @Content(mediaType = CsvFormat.TYPE, schema = @Schema(type = "string"))
      })
  @Post("/query")
  @Produces({MediaType.APPLICATION_JSON, CsvFormat.TYPE})
  HttpResponse<?> query(@Body QueryRequest body, HttpRequest<?> request) {
    String sql = body.requiredSql();
    Caller caller = Callers.of(request);
    Optional<String> dataset = Optional.ofNullable(body.dataset());
    if (CsvFormat.isPreferred(request.getHeaders().accept())) {
      return HttpResponse.ok(CsvExport.start(sink -> quaestor.stream(caller, dataset, sql, sink)))
          .contentType(CsvFormat.UTF_8)
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quaestor.csv\"");
    }
    return HttpResponse.ok(
            QueryBody.of(
                quaestor.query(
                    caller, dataset, sql, body.pageOrFirst(), body.pageSizeUpTo(limits.maxRows()))))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
