package io.quaestor.http.telemetry.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server gives to Prometheus, line by line. */
record Exposition(List<String> samples) {
  private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"");

  static Exposition of(TestServer server) {
    HttpResponse<String> response = server.get("/prometheus");
    assertThat(response.statusCode()).isEqualTo(200);
    return new Exposition(response.body().lines().filter(line -> !line.startsWith("#")).toList());
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    samples.forEach(sample -> names.add(sample.split("[{ ]", 2)[0]));
    return names;
  }

  Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    for (String sample : samples) {
      Matcher label = LABEL.matcher(sample);
      while (label.find()) {
        labels.add(label.group(1));
      }
    }
    return labels;
  }

  /** The sum of all samples of a name that have these labels, whatever others they have. */
  double value(String name, Map<String, String> labels) {
    return samples.stream()
        .filter(sample -> sample.startsWith(name + "{") || sample.startsWith(name + " "))
        .filter(
            sample ->
                labels.entrySet().stream()
                    .allMatch(
                        label -> sample.contains(label.getKey() + "=\"" + label.getValue() + "\"")))
        .mapToDouble(sample -> Double.parseDouble(sample.substring(sample.lastIndexOf(' '))))
        .sum();
  }
}
