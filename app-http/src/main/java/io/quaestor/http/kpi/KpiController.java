package io.quaestor.http.kpi;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.http.access.Callers;
import io.quaestor.kpi.UsageKpis;
import io.quaestor.report.Reports;

/** The figures that the dashboard of models' use begins with. */
@Controller("/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
final class KpiController {
  private final UsageKpis kpis;

  KpiController(Reports reports) {
    this.kpis = new UsageKpis(reports);
  }

  @Get("/kpis")
  KpiBody kpis(HttpRequest<?> request) {
    return KpiBody.of(kpis.of(Callers.of(request), request.getParameters().asMap()));
  }
}
