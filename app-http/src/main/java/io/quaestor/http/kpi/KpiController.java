package io.quaestor.http.kpi;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.Callers;
import io.quaestor.http.openapi.Fails;
import io.quaestor.kpi.UsageKpis;
import io.quaestor.report.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;

/** The figures that the dashboard of models' use begins with. */
@Controller("/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Reports")
final class KpiController {
  private final UsageKpis kpis;

  KpiController(Reports reports) {
    this.kpis = new UsageKpis(reports);
  }

  @Operation(
      operationId = "readKpis",
      summary = "Key figures of models' use",
      description =
          "What language models cost and how they are used, for a dashboard: reports of the "
              + "dataset `ai_usage` put together. Money is in the currency of the data, shares and "
              + "changes are in percent.")
  @Fails({
    ErrorCode.PARAMETER_UNFIT,
    ErrorCode.REQUEST_MALFORMED,
    ErrorCode.REPORT_UNKNOWN,
    ErrorCode.QUERY_TOO_LARGE,
    ErrorCode.QUERY_FAILED,
    ErrorCode.QUERY_TIMEOUT,
    ErrorCode.DATABASE_BUSY,
    ErrorCode.DATABASE_UNAVAILABLE
  })
  @Parameter(
      name = "regions",
      in = ParameterIn.QUERY,
      description = "Only these regions, 100 at most; with commas between. All without it.",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "start_date",
      in = ParameterIn.QUERY,
      description = "The first day. The first of the data without it.",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "end_date",
      in = ParameterIn.QUERY,
      description = "The last day; it counts. The last of the data without it.",
      schema = @Schema(implementation = LocalDate.class))
  @Get("/kpis")
  KpiBody kpis(HttpRequest<?> request) {
    return KpiBody.of(kpis.of(Callers.of(request), request.getParameters().asMap()));
  }
}
