package io.quaestor.contract.llm;

import static io.quaestor.error.ErrorCode.MODEL_BUSY;
import static io.quaestor.error.ErrorCode.MODEL_REFUSED;
import static io.quaestor.error.ErrorCode.MODEL_TIMEOUT;
import static io.quaestor.error.ErrorCode.MODEL_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The half of {@link LanguageModelContract} about calls that bring no reply. */
abstract class LanguageModelFailures extends LanguageModelFixture {
  private static final String CASES = "io.quaestor.contract.llm.ModelFailureCases#";
  private static final Duration SHORT = Duration.ofMillis(300);

  @ParameterizedTest
  @MethodSource(CASES + "failures")
  void names_the_failure_and_the_setting_and_does_not_try_again(
      StubReply reply, ErrorCode code, String setting) {
    stub.replies(reply);
    QuaestorException failure = failureOf(model(), question("how much?"));
    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure).hasMessageContaining(setting);
    assertThat(failure.retryAfter().isPresent()).isEqualTo(code == MODEL_BUSY);
    assertThat(everythingSaidIn(failure)).doesNotContain(ModelFailureCases.KEY);
    assertThat(stub.calls()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(CASES + "refusedKeys")
  void names_the_setting_of_a_refused_key_but_not_the_key(StubReply reply) {
    stub.replies(reply);
    QuaestorException failure = failureOf(model(), question("how much?"));
    assertThat(failure.code()).isEqualTo(MODEL_REFUSED);
    assertThat(failure).hasMessageContaining(settingOfTheKey());
    assertThat(everythingSaidIn(failure)).doesNotContain(ModelFailureCases.KEY);
  }

  @Test
  void keeps_the_reason_that_the_service_gives_for_the_log() {
    stub.replies(StubReply.failure(400, "no schemas here"));
    QuaestorException failure = failureOf(model(), question("how much?"));
    assertThat(failure).hasMessageNotContaining("no schemas here");
    assertThat(everythingSaidIn(failure)).contains("no schemas here");
  }

  @ParameterizedTest
  @MethodSource(CASES + "pauses")
  void passes_on_the_pause_that_a_busy_service_asks_for(String header, @Nullable Duration pause) {
    stub.replies(StubReply.busy(header));
    QuaestorException failure = failureOf(model(), question("how much?"));
    assertThat(failure.code()).isEqualTo(MODEL_BUSY);
    assertThat(failure.retryAfter().orElse(null)).isEqualTo(pause);
  }

  @Test
  void knows_no_pause_when_a_busy_service_asks_for_none() {
    stub.replies(StubReply.failure(429, "slow down"));
    QuaestorException failure = failureOf(model(), question("how much?"));
    assertThat(failure.code()).isEqualTo(MODEL_BUSY);
    assertThat(failure.retryAfter()).isEmpty();
  }

  @Test
  void names_the_address_when_nobody_listens_there() throws IOException {
    LanguageModel nobody = connect(addressOfNobody(), MODEL, ModelFailureCases.KEY);
    QuaestorException failure = failureOf(nobody, question("how much?"));
    assertThat(failure.code()).isEqualTo(MODEL_UNAVAILABLE);
    assertThat(failure).hasMessageContaining("QUAESTOR_LLM_BASE_URL");
  }

  private static URI addressOfNobody() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  @ParameterizedTest
  @MethodSource(CASES + "slowness")
  void gives_up_when_the_time_of_the_request_is_over(StubReply slowly) {
    stub.replies(slowly);
    QuaestorException failure = failureOf(model(), question("how much?", SHORT));
    assertThat(failure.code()).isEqualTo(MODEL_TIMEOUT);
    assertThat(failure).hasMessageContaining("QUAESTOR_LLM_TIMEOUT");
  }

  @ParameterizedTest
  @MethodSource(CASES + "noTime")
  void does_not_ask_when_no_time_is_left(Duration none) {
    stub.replies(StubReply.text("{}"));
    QuaestorException failure = failureOf(model(), question("how much?", none));
    assertThat(failure.code()).isEqualTo(MODEL_TIMEOUT);
    assertThat(stub.calls()).isEmpty();
  }

  @Test
  void stops_when_the_caller_is_interrupted() throws InterruptedException, ExecutionException {
    stub.replies(new StubReply.Silence(Duration.ofSeconds(8)));
    var call = new FutureTask<>(this::failureAndThenInterrupted);
    Thread caller = Thread.ofVirtual().start(call);
    while (stub.calls().isEmpty()) {
      Thread.sleep(5);
    }
    caller.interrupt();
    assertThat(call.get()).isEqualTo(new Stopped(MODEL_UNAVAILABLE, true));
  }

  private record Stopped(ErrorCode code, boolean stillInterrupted) {}

  private Stopped failureAndThenInterrupted() {
    ErrorCode code = failureOf(model(), question("how much?")).code();
    return new Stopped(code, Thread.currentThread().isInterrupted());
  }

  @Test
  void works_again_after_every_kind_of_failure() {
    LanguageModel model = model();
    ModelFailureCases.behaviours()
        .forEach(
            behaviour -> {
              stub.replies(behaviour, StubReply.text("back again"));
              failureOf(model, question("how much?"));
              assertThat(model.complete(question("how much?")).text()).isEqualTo("back again");
            });
  }
}
