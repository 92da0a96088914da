package io.quaestor.http.report;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.access.Callers;
import io.quaestor.http.csv.CsvExport;
import io.quaestor.http.csv.CsvFormat;
import io.quaestor.http.openapi.Fails;
import io.quaestor.question.Caller;
import io.quaestor.report.ReportCall;
import io.quaestor.report.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the reports there are, and what they say. */
@Controller("/analytics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Reports")
final class ReportController {
  /** The one parameter that is not the report's. */
  private static final String FORMAT = "format";

  private final Reports reports;
  private final WrittenReports written;

  ReportController(Reports reports, WrittenReports written) {
    this.reports = reports;
    this.written = written;
  }

  @Operation(
      operationId = "listReports",
      summary = "The reports there are",
      description =
          "With what they mean, their parameters and their columns. Titles and labels are in "
              + "the language of `Accept-Language`, English or Spanish.")
  @Get
  ReportListBody list(HttpRequest<?> request) {
    return ReportListBody.of(reports.datasets(), language(request));
  }

  /** As JSON, with a chart; or all rows as CSV to who asks for that or prefers it. */
  @Operation(
      operationId = "runReport",
      summary = "Run a report",
      description =
          "One report with its chart; `GET /analytics` lists them with their parameters. "
              + "With `format=csv`, or `Accept: text/csv`, all rows come as CSV; JSON is cut at "
              + "the most rows of a query.")
  @Fails({
    ErrorCode.REPORT_UNKNOWN,
    ErrorCode.PARAMETER_UNFIT,
    ErrorCode.REQUEST_MALFORMED,
    ErrorCode.QUERY_TOO_LARGE,
    ErrorCode.QUERY_FAILED,
    ErrorCode.QUERY_TIMEOUT,
    ErrorCode.DATABASE_BUSY,
    ErrorCode.DATABASE_UNAVAILABLE
  })
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      description = "As what the rows are wanted, whatever `Accept` says.",
      schema =
          @Schema(
              implementation = String.class,
              allowableValues = {"json", "csv"}))
  @Parameter(
      name = "parameters",
      in = ParameterIn.QUERY,
      explode = Explode.TRUE,
      description = "The report's own parameters, each by its name. A list is given with commas.",
      schema = @Schema(type = "object"))
  @ApiResponse(
      responseCode = "200",
      description = "The report.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReportBody.class)),
        @Content(mediaType = CsvFormat.TYPE, schema = @Schema(type = "string"))
      })
  @Get("/{report:.+}")
  @Produces({MediaType.APPLICATION_JSON, CsvFormat.TYPE})
  HttpResponse<?> run(
      @Parameter(
              description =
                  "The report's name. It may have slashes, which are written as they are.")
          String report,
      HttpRequest<?> request) {
    Map<String, List<String>> raw = new TreeMap<>(request.getParameters().asMap());
    List<String> formats = raw.getOrDefault(FORMAT, List.of());
    raw.remove(FORMAT);
    boolean csv = isCsv(formats, request);
    ReportCall call = reports.call(report, raw);
    Caller caller = Callers.of(request);
    if (csv) {
      return HttpResponse.ok(CsvExport.start(sink -> reports.stream(caller, call, sink)))
          .contentType(CsvFormat.UTF_8)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              "attachment; filename=\"%s\"".formatted(FileName.of(call)));
    }
    return HttpResponse.ok(written.of(reports.run(caller, call, language(request))))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static boolean isCsv(List<String> formats, HttpRequest<?> request) {
    if (formats.isEmpty()) {
      return CsvFormat.isPreferred(request.getHeaders().accept());
    }
    return switch (String.join(",", formats)) {
      case "csv" -> true;
      case "json" -> false;
      default ->
          throw new QuaestorException(
              ErrorCode.REQUEST_MALFORMED, "there is no such format; format is json or csv");
    };
  }

  private static Locale language(HttpRequest<?> request) {
    return request.getLocale().orElse(Locale.ENGLISH);
  }
}
