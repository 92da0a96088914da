package io.quaestor.contract.llm;

import static io.quaestor.error.ErrorCode.MODEL_BUSY;
import static io.quaestor.error.ErrorCode.MODEL_REFUSED;
import static io.quaestor.error.ErrorCode.MODEL_UNAVAILABLE;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.contract.llm.StubReply.Cut;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** The tables of {@link LanguageModelContract}. */
final class ModelFailureCases {
  /** The key that the adapter is given; a service that repeats it must not spread it. */
  static final String KEY = "sk-a-key-that-nobody-may-see";

  private static final String URL = "QUAESTOR_LLM_BASE_URL";
  private static final String MODEL = "QUAESTOR_LLM_MODEL";

  private ModelFailureCases() {}

  /** What the service does, what that is called, which setting the message names. */
  static Stream<Arguments> failures() {
    return Stream.of(
        argumentSet("400", StubReply.failure(400, "no schemas here"), MODEL_REFUSED, MODEL),
        argumentSet("402", StubReply.failure(402, "no credit"), MODEL_REFUSED, "status 402"),
        argumentSet("404", StubReply.failure(404, "model not found"), MODEL_REFUSED, MODEL),
        argumentSet("408", StubReply.failure(408, "too slow"), MODEL_UNAVAILABLE, URL),
        argumentSet("413", StubReply.failure(413, "too long"), MODEL_REFUSED, MODEL),
        argumentSet("422", StubReply.failure(422, "no such field"), MODEL_REFUSED, MODEL),
        argumentSet("429", StubReply.busy("7"), MODEL_BUSY, MODEL),
        argumentSet("500", new StubReply.FailureWithKey(500), MODEL_UNAVAILABLE, URL),
        argumentSet("503", StubReply.failure(503, "overloaded"), MODEL_UNAVAILABLE, URL),
        argumentSet("a redirect", StubReply.failure(302, "moved"), MODEL_UNAVAILABLE, URL),
        argumentSet("not JSON", new StubReply.NotJson(), MODEL_UNAVAILABLE, URL),
        argumentSet("JSON of another shape", new StubReply.WrongShape(), MODEL_UNAVAILABLE, URL),
        argumentSet("a reply without message", new StubReply.NoMessage(), MODEL_UNAVAILABLE, URL),
        argumentSet("an empty text", StubReply.text(""), MODEL_UNAVAILABLE, MODEL),
        argumentSet("only blanks", StubReply.text(" \n"), MODEL_UNAVAILABLE, MODEL),
        argumentSet("hung up", new Cut(Cut.Moment.BEFORE_REPLY), MODEL_UNAVAILABLE, URL),
        argumentSet("reset", new Cut(Cut.Moment.BY_RESET), MODEL_UNAVAILABLE, URL),
        argumentSet("cut in the reply", new Cut(Cut.Moment.WITHIN_REPLY), MODEL_UNAVAILABLE, URL));
  }

  static Stream<StubReply> behaviours() {
    return failures().map(arguments -> (StubReply) arguments.get()[0]);
  }

  static Stream<Arguments> refusedKeys() {
    return Stream.of(
        argumentSet("401", new StubReply.FailureWithKey(401)),
        argumentSet("403", new StubReply.FailureWithKey(403)));
  }

  /** The header's value and what it means; null when it means nothing. */
  static Stream<Arguments> pauses() {
    @Nullable Duration none = null;
    return Stream.of(
        argumentSet("seconds", "7", Duration.ofSeconds(7)),
        argumentSet("a date gone by", "Wed, 21 Oct 2015 07:28:00 GMT", Duration.ZERO),
        argumentSet("words", "in a while", none),
        argumentSet("below zero", "-1", none),
        argumentSet("more than any clock holds", "9".repeat(40), none));
  }

  static Stream<Duration> noTime() {
    return Stream.of(Duration.ZERO, Duration.ofMillis(-1));
  }

  static Stream<Arguments> slowness() {
    return Stream.of(
        argumentSet("no reply", new StubReply.Silence(Duration.ofSeconds(5))),
        argumentSet("a reply byte by byte", new StubReply.Dribble(Duration.ofSeconds(5))));
  }
}
