package io.quaestor.http.report;

import io.quaestor.report.ParameterValue;
import io.quaestor.report.ReportCall;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file with a report's rows is called: the report and the values it was asked for, as in
 * {@code hired-by-quarter-2021.csv}. Letters beyond a to z would need another kind of header, and
 * slashes other folders, so there are none.
 */
final class FileName {
  private static final int LONGEST = 120;
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9.]+");

  private FileName() {}

  static String of(ReportCall call) {
    String name =
        Stream.concat(
                Stream.of(call.report().name()), call.values().stream().map(ParameterValue::plain))
            .map(part -> STRANGE.matcher(part).replaceAll("-"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return name.substring(0, Math.min(LONGEST, name.length())) + ".csv";
  }
}
