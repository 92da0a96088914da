package io.quaestor.contract.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;

/** Puts a behaviour of the stub on the wire. */
final class WireReply {
  private WireReply() {}

  static ResponseDefinitionBuilder of(WireFormat format, StubReply reply) {
    return switch (reply) {
      case StubReply.Text text -> ok(text(format, text));
      case StubReply.Uncounted text -> ok(format.reply(text.text()));
      case StubReply.Failure failure -> failure(format, failure);
      case StubReply.FailureWithKey failure ->
          ok(format.error("refused: {{request.headers.Authorization}}"))
              .withStatus(failure.status())
              .withTransformers("response-template");
      case StubReply.NotJson() ->
          aResponse()
              .withStatus(200)
              .withHeader("Content-Type", "text/html")
              .withBody("<html><body>Welcome to the proxy</body></html>");
      case StubReply.WrongShape() -> ok(format.wrongShape());
      case StubReply.NoMessage() -> ok(format.withoutChoice());
      case StubReply.Cut cut -> aResponse().withFault(fault(cut.moment()));
      case StubReply.Silence silence -> late(format).withFixedDelay(millis(silence.delay()));
      case StubReply.Dribble dribble ->
          late(format).withChunkedDribbleDelay(20, millis(dribble.duration()));
    };
  }

  private static ResponseDefinitionBuilder ok(ObjectNode body) {
    return okJson(body.toString());
  }

  private static ObjectNode text(WireFormat format, StubReply.Text text) {
    return format.withTokens(
        format.reply(text.text()), text.promptTokens(), text.completionTokens());
  }

  private static ResponseDefinitionBuilder failure(WireFormat format, StubReply.Failure failure) {
    ResponseDefinitionBuilder response =
        ok(format.error(failure.message())).withStatus(failure.status());
    failure.retryAfter().ifPresent(value -> response.withHeader("Retry-After", value));
    return response;
  }

  private static Fault fault(StubReply.Cut.Moment moment) {
    return switch (moment) {
      case BEFORE_REPLY -> Fault.EMPTY_RESPONSE;
      case BY_RESET -> Fault.CONNECTION_RESET_BY_PEER;
      case WITHIN_REPLY -> Fault.MALFORMED_RESPONSE_CHUNK;
    };
  }

  private static ResponseDefinitionBuilder late(WireFormat format) {
    return ok(format.reply("a reply that comes too late"));
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
