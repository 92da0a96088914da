package io.quaestor.contract.cache;

import io.quaestor.report.ReportResult;

/** What every cache of results of reports does. Extend it and hand over an empty one. */
public abstract class ReportCacheContract extends ResultCacheContract<ReportResult> {
  protected ReportCacheContract() {
    super(Samples.result("Revenue"), Samples.result("Ingresos"));
  }
}
