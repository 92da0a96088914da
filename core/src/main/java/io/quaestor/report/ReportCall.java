package io.quaestor.report;

import io.quaestor.catalog.Report;
import java.util.List;

/**
 * A report with all its parameters, ready to run.
 *
 * @param values one for each parameter, in their order
 */
public record ReportCall(Report report, List<ParameterValue> values) {
  public ReportCall {
    values = List.copyOf(values);
  }
}
