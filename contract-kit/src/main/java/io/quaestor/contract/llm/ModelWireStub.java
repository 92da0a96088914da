package io.quaestor.contract.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server on this machine that speaks the chat formats of OpenAI and Ollama, behaves as it is told
 * and remembers what it was sent. One server speaks both. Safe for concurrent calls.
 */
public final class ModelWireStub implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BEFORE_SCRIPT = 1;

  private final WireMockServer server;

  private ModelWireStub(int port) {
    server =
        new WireMockServer(
            options().bindAddress("127.0.0.1").port(port).maxRequestJournalEntries(1_000));
    server.start();
  }

  /** Starts a stub on a free port; it answers 404 until it is told how to reply. */
  public static ModelWireStub start() {
    return start(0);
  }

  /**
   * @param port 0 for a free one
   */
  public static ModelWireStub start(int port) {
    return new ModelWireStub(port);
  }

  /** What an adapter of that format is given as its base URL; without a slash at the end. */
  public URI baseUrl(WireFormat format) {
    return URI.create("http://127.0.0.1:%d%s".formatted(server.port(), format.basePath()));
  }

  /**
   * Forgets all that went before, and replies with {@code first}, then with each of {@code then};
   * the last one is repeated.
   */
  public void replies(StubReply first, StubReply... then) {
    reset();
    List<StubReply> script = Stream.concat(Stream.of(first), Stream.of(then)).toList();
    for (WireFormat format : WireFormat.values()) {
      for (int i = 0; i < script.size(); i++) {
        server.stubFor(
            post(format.path())
                .inScenario("script")
                .whenScenarioStateIs(state(i))
                .willSetStateTo(state(Math.min(i + 1, script.size() - 1)))
                .willReturn(WireReply.of(format, script.get(i))));
      }
    }
  }

  private static String state(int position) {
    return position == 0 ? STARTED : "after " + position;
  }

  /** Replies so, before any script, to a request that holds {@code part}, such as a question. */
  public void repliesTo(String part, StubReply reply) {
    for (WireFormat format : WireFormat.values()) {
      server.stubFor(
          post(format.path())
              .atPriority(BEFORE_SCRIPT)
              .withRequestBody(containing(part))
              .willReturn(WireReply.of(format, reply)));
    }
  }

  /** The chat requests since the last {@link #reset}, oldest first; at most 1000. */
  public List<StubCall> calls() {
    return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl())).stream()
        .flatMap(request -> call(request).stream())
        .toList();
  }

  private static Optional<StubCall> call(LoggedRequest request) {
    return Stream.of(WireFormat.values())
        .filter(format -> format.path().equals(request.getUrl()))
        .findFirst()
        .map(format -> new StubCall(format, authorization(request), body(request)));
  }

  private static Optional<String> authorization(Request request) {
    return Optional.ofNullable(request.getHeader("Authorization"));
  }

  private static JsonNode body(Request request) {
    try {
      return JSON.readTree(request.getBodyAsString());
    } catch (JsonProcessingException e) {
      throw new AssertionError("the adapter sent a body that is not JSON", e);
    }
  }

  /** Forgets how to reply and what it was sent. */
  public void reset() {
    server.resetAll();
  }

  @Override
  public void close() {
    server.stop();
  }
}
