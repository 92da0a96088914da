package io.quaestor.http.settings.variables;

/**
 * Variables that are no settings of the server: of others, which hold all the same, and of the
 * launcher. The name of the constant is the name of the variable.
 */
public enum OtherVariable implements Variable {
  OPENAI_API_KEY(
      Subject.MODEL, "", "a key", "The key of the model's service; needed for OpenAI's own."),
  OTEL_EXPORTER_OTLP_ENDPOINT(
      Subject.OBSERVABILITY,
      "",
      "a URL such as http://localhost:4318",
      "The collector that gets [metrics and traces](observability.md#sending-both-elsewhere);"
          + " nothing is sent without it. OpenTelemetry's other variables hold as well."),
  OTEL_EXPORTER_OTLP_PROTOCOL(
      Subject.OBSERVABILITY, "http/protobuf", "http/protobuf", "gRPC is not spoken."),
  OTEL_EXPORTER_OTLP_HEADERS(
      Subject.OBSERVABILITY,
      "",
      "name=value, with commas between",
      "For a collector that wants a key."),
  OTEL_SERVICE_NAME(
      Subject.OBSERVABILITY, "quaestor", "a name", "What the server is called among others."),
  OTEL_TRACES_EXPORTER(
      Subject.OBSERVABILITY,
      "",
      "otlp or none",
      "`none` sends no spans; `otlp` where there is an endpoint unless set."),
  OTEL_METRICS_EXPORTER(
      Subject.OBSERVABILITY,
      "",
      "otlp or none",
      "`none` sends no metrics; `otlp` where there is an endpoint unless set."),
  OTEL_TRACES_SAMPLER(
      Subject.OBSERVABILITY,
      "parentbased_always_on",
      "a sampler of OpenTelemetry, such as parentbased_traceidratio",
      "Which traces are sent."),
  OTEL_METRIC_EXPORT_INTERVAL(
      Subject.OBSERVABILITY, "60000", "milliseconds", "How often metrics are sent."),
  QUAESTOR_JAVA_HOME(
      Subject.LAUNCHER,
      "",
      "the folder of a JDK 21 or newer",
      "The Java that `./quaestor` builds with and starts; without it `JAVA_HOME`, the PATH and the"
          + " usual folders are looked through."),
  QUAESTOR_JAVA_OPTS(
      Subject.LAUNCHER,
      "-Xms32m -Xmx512m -XX:+UseG1GC -XX:GCTimeRatio=4",
      "options of a JVM",
      "The options of the JVM that `./quaestor` starts. Your own take the place of these.");

  private final Subject subject;

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  OtherVariable(Subject subject, String standard, String allowed, String text) {
    this.subject = subject;
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public String variable() {
    return name();
  }

  @Override
  public Subject subject() {
    return subject;
  }

  @Override
  public Description description() {
    return description;
  }
}
