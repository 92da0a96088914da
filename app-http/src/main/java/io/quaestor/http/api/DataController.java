package io.quaestor.http.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.question.Quaestor;
import io.quaestor.report.Reports;
import java.util.Map;

/** What there is to ask about. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class DataController {
  private final Quaestor quaestor;
  private final Reports reports;

  DataController(Quaestor quaestor, Reports reports) {
    this.quaestor = quaestor;
    this.reports = reports;
  }

  @Get("/schema")
  SchemaBody schema() {
    return SchemaBody.of(quaestor.dataset());
  }

  @Get("/stats")
  StatisticsBody statistics() {
    return StatisticsBody.of(quaestor.statistics());
  }

  @Delete("/cache")
  Map<String, String> clearCache() {
    quaestor.clearCache();
    reports.clearCache();
    return Map.of("message", "the answer cache is empty");
  }
}
