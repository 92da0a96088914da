package io.quaestor.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import io.quaestor.http.load.Form;
import io.quaestor.http.load.Jobs;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The spans that a running server makes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracesOverHttpTest {
  private static final String NAME = "traces-" + UUID.randomUUID();

  private final ModelWireStub stub = ModelWireStub.start();
  private @Nullable TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    Map<String, Object> settings = new HashMap<>(MemoryExporter.settings(NAME));
    settings.put("quaestor.llm", "openai");
    settings.put("quaestor.llm-base-url", stub.baseUrl(WireFormat.OPENAI).toString());
    settings.put("quaestor.llm-model", "a-model");
    settings.put("quaestor.llm-vote", "3");
    settings.put("openai.api-key", "sk-a-key-that-nobody-may-see");
    server = TestServer.start(dataDir, settings);
    stub.replies(StubReply.sql("SELECT AVG(total) AS modal_ticket FROM sales_data"));
  }

  @AfterAll
  void stop() {
    server().close();
    stub.close();
  }

  private TestServer server() {
    return Objects.requireNonNull(server);
  }

  @Test
  void the_whole_way_of_a_question_is_below_its_request() throws InterruptedException {
    String trace = ask("top 3 products by revenue in October 2025", "application/json");

    List<SpanData> spans = spans(trace, "POST /ask");
    SpanData request = named(spans, "POST /ask");
    SpanData question = named(spans, "question");
    assertThat(request.getParentSpanContext().isRemote()).isTrue();
    assertThat(question.getParentSpanId()).isEqualTo(request.getSpanId());
    for (String part : List.of("grammar", "guard", "SELECT pos", "chart", "analysis")) {
      assertThat(spans)
          .filteredOn(span -> span.getName().equals(part))
          .as(part)
          .isNotEmpty()
          .allMatch(span -> span.getParentSpanId().equals(question.getSpanId()));
    }
  }

  @Test
  void the_way_is_the_same_where_the_answer_comes_step_by_step() throws InterruptedException {
    String trace = ask("top 4 products by revenue in October 2025", "text/event-stream");

    List<SpanData> spans = spans(trace, "POST /ask");
    assertThat(named(spans, "question").getParentSpanId())
        .isEqualTo(named(spans, "POST /ask").getSpanId());
    // The request ends with its last byte, not with its first.
    assertThat(named(spans, "POST /ask").getEndEpochNanos())
        .isGreaterThanOrEqualTo(named(spans, "question").getEndEpochNanos());
  }

  @Test
  void calls_that_are_made_at_once_are_below_the_question() throws InterruptedException {
    String trace = ask("what is the modal ticket?", "application/json");

    List<SpanData> spans = spans(trace, "POST /ask");
    SpanData question = named(spans, "question");
    List<SpanData> translations =
        spans.stream().filter(span -> span.getName().equals("model")).toList();
    assertThat(translations)
        .hasSize(3)
        .allMatch(span -> span.getParentSpanId().equals(question.getSpanId()));
    assertThat(spans)
        .filteredOn(span -> span.getName().equals("chat a-model"))
        .extracting(SpanData::getParentSpanId)
        .containsExactlyInAnyOrderElementsOf(
            translations.stream().map(SpanData::getSpanId).toList());
  }

  @Test
  void rows_that_are_streamed_are_below_their_request() throws InterruptedException {
    String trace = UUID.randomUUID().toString().replace("-", "");
    HttpResponse<String> csv =
        server()
            .send(
                server()
                    .request("/query")
                    .header("Content-Type", "application/json")
                    .header("Accept", "text/csv")
                    .header("traceparent", traceparent(trace))
                    .POST(BodyPublishers.ofString("{\"sql\":\"SELECT total FROM sales_data\"}"))
                    .build());
    assertThat(csv.statusCode()).isEqualTo(200);

    List<SpanData> spans = spans(trace, "POST /query");
    assertThat(named(spans, "SELECT pos").getParentSpanId())
        .isEqualTo(named(spans, "POST /query").getSpanId());
  }

  @Test
  void an_attempt_at_a_load_is_a_trace_of_its_own() throws InterruptedException {
    String job =
        Jobs.accepted(
            new Form()
                .file("file", "departments.csv", "901,Cellar\n902,Attic\n")
                .post(server(), "/upload/csv/departments"));
    Jobs.over(server(), job);

    SpanData load = named(spansNamed("load"), "load");
    assertThat(load.getParentSpanContext().isValid()).isFalse();
    assertThat(load.getAttributes().asMap().values()).contains(job, "done", "hiring");
  }

  @Test
  void nobodys_words_and_no_values_are_in_them() throws InterruptedException {
    String trace = ask("top 6 products by revenue in November 2025", "application/json");

    assertThat(spans(trace, "POST /ask"))
        .isNotEmpty()
        .allSatisfy(
            span ->
                assertThat(span.getName() + span.getAttributes() + span.getEvents())
                    .doesNotContainIgnoringCase("products", "november", "2025", "sum(", "from "));
  }

  /** Gives the trace that the client has begun. */
  private String ask(String question, String accept) {
    String trace = UUID.randomUUID().toString().replace("-", "");
    HttpResponse<String> response =
        server()
            .send(
                server()
                    .request("/ask")
                    .header("Content-Type", "application/json")
                    .header("Accept", accept)
                    .header("traceparent", traceparent(trace))
                    .POST(BodyPublishers.ofString("{\"question\":\"" + question + "\"}"))
                    .build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return trace;
  }

  private static String traceparent(String trace) {
    return "00-" + trace + "-00f067aa0ba902b7-01";
  }

  /** All spans of a trace, once the last of them has come. */
  private static List<SpanData> spans(String trace, String last) throws InterruptedException {
    return spansNamed(last, trace).stream()
        .filter(span -> span.getTraceId().equals(trace))
        .toList();
  }

  private static List<SpanData> spansNamed(String last) throws InterruptedException {
    return spansNamed(last, "");
  }

  private static List<SpanData> spansNamed(String last, String trace) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (MemoryExporter.spans(NAME).stream()
        .noneMatch(span -> span.getName().equals(last) && span.getTraceId().contains(trace))) {
      assertThat(Instant.now()).as("the end of " + last).isBefore(end);
      Thread.sleep(20);
    }
    return MemoryExporter.spans(NAME);
  }

  private static SpanData named(List<SpanData> spans, String name) {
    return spans.stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
  }
}
