package io.quaestor.http.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.question.AnswerCache;
import io.quaestor.report.ReportCache;
import jakarta.inject.Singleton;

/**
 * Has all servers forget what they share whenever one starts. A backup may have been brought back
 * while none ran, and a data version that was seen before then stands for other data.
 */
@Singleton
final class CacheStart implements ApplicationEventListener<ServerStartupEvent> {
  private final AnswerCache answers;
  private final ReportCache reports;

  CacheStart(AnswerCache answers, ReportCache reports) {
    this.answers = answers;
    this.reports = reports;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    answers.clear();
    reports.clear();
  }
}
