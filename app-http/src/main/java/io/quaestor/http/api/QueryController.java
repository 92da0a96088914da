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
import io.quaestor.http.access.Callers;
import io.quaestor.http.csv.CsvExport;
import io.quaestor.http.csv.CsvFormat;
import io.quaestor.port.QueryLimits;
import io.quaestor.question.Caller;
import io.quaestor.question.Quaestor;
import java.util.Optional;

/** SQL that a person wrote, behind the guard. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class QueryController {
  private final Quaestor quaestor;
  private final QueryLimits limits;

  QueryController(Quaestor quaestor, QueryLimits limits) {
    this.quaestor = quaestor;
    this.limits = limits;
  }

  /** One page as JSON, or all rows as CSV to who prefers that. */
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
