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
import io.quaestor.question.Caller;
import io.quaestor.report.ReportCall;
import io.quaestor.report.Reports;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the reports there are, and what they say. */
@Controller("/analytics")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {
  /** The one parameter that is not the report's. */
  private static final String FORMAT = "format";

  private final Reports reports;
  private final WrittenReports written;

  ReportController(Reports reports, WrittenReports written) {
    this.reports = reports;
    this.written = written;
  }

  @Get
  ReportListBody list(HttpRequest<?> request) {
    return ReportListBody.of(reports.datasets(), language(request));
  }

  /** As JSON, with a chart; or all rows as CSV to who asks for that or prefers it. */
  @Get("/{+report}")
  @Produces({MediaType.APPLICATION_JSON, CsvFormat.TYPE})
  HttpResponse<?> run(String report, HttpRequest<?> request) {
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
