package io.quaestor.http.telemetry.question;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditLog;

/** Counts what the guard refuses, all of which the audit log is told of, on its way there. */
public final class RefusedSql implements AuditLog {

  private final AuditLog log;
  private final LongCounter refused;

  public RefusedSql(AuditLog log, OpenTelemetry openTelemetry) {
    this.log = log;
    this.refused =
        Instruments.meter(openTelemetry)
            .counterBuilder("quaestor.sql.refused")
            .setUnit("{query}")
            .setDescription("SQL that the guard refused, by the rule that it broke.")
            .build();
  }

  @Override
  public void record(AuditEntry entry) {
    if (entry.verdict() == AuditEntry.Verdict.REFUSED) {
      String rule = entry.reason().map(PartAttributes::rule).orElse("");
      refused.add(1, Attributes.of(PartAttributes.RULE, rule));
    }
    log.record(entry);
  }
}
