package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SteadyModelTest {
  private static final Duration TIME = Duration.ofSeconds(20);
  private static final Duration REST = Duration.ofMillis(200);

  private final FailingModel service = new FailingModel();
  private final SteadyModel model = new SteadyModel(service, REST);

  @ParameterizedTest
  @EnumSource(names = {"MODEL_BUSY", "MODEL_UNAVAILABLE"})
  void asks_again_what_may_pass(ErrorCode code) {
    service.fails(code, 2);

    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
    assertThat(service.given).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"MODEL_REFUSED", "MODEL_TIMEOUT"})
  void does_not_ask_again_what_would_end_the_same(ErrorCode code) {
    service.fails(code, 1);

    assertFailsWith(code, request(TIME));
    assertThat(service.given).hasSize(1);
  }

  @Test
  void gives_up_after_three_tries() {
    service.fails(ErrorCode.MODEL_BUSY, 3);

    assertFailsWith(ErrorCode.MODEL_BUSY, request(TIME));
    assertThat(service.given).hasSize(3);
  }

  @Test
  void gives_each_try_what_is_left_of_the_time() {
    service.fails(ErrorCode.MODEL_UNAVAILABLE, 2);

    model.complete(request(TIME));

    assertThat(service.given).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(service.given).allMatch(time -> time.compareTo(TIME) <= 0);
  }

  @Test
  void waits_as_long_as_the_service_asked_for() {
    service.fails(ErrorCode.MODEL_BUSY, Duration.ofMillis(300));
    long start = System.nanoTime();

    model.complete(request(TIME));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(299));
  }

  @Test
  void does_not_wait_for_longer_than_there_is_time() {
    service.fails(ErrorCode.MODEL_BUSY, Duration.ofMinutes(5));

    assertFailsWith(ErrorCode.MODEL_BUSY, request(TIME));
    assertThat(service.given).hasSize(1);
  }

  @Test
  void leaves_alone_what_failed_five_times_in_a_row_and_tries_it_once_later() throws Exception {
    service.fails(ErrorCode.MODEL_TIMEOUT, 6);
    for (int i = 0; i < 5; i++) {
      assertFailsWith(ErrorCode.MODEL_TIMEOUT, request(TIME));
    }

    assertThatThrownBy(() -> model.complete(request(TIME)))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.MODEL_UNAVAILABLE);
              assertThat(e.retryAfter()).isPresent();
            })
        .hasMessageStartingWith("the model failed 5 times in a row");
    assertThat(service.given).hasSize(5);

    Thread.sleep(REST);
    assertFailsWith(ErrorCode.MODEL_TIMEOUT, request(TIME));
    assertThat(service.given).as("one call tries whether it is well").hasSize(6);
    Thread.sleep(REST);
    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
  }

  @Test
  void lets_no_second_call_through_while_one_tries() throws Exception {
    rest();
    service.during =
        () -> {
          service.during = () -> {};
          assertThatThrownBy(() -> model.complete(request(TIME)))
              .hasMessageStartingWith("the model failed 5 times in a row");
        };

    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
    assertThat(service.given).hasSize(6);
  }

  @Test
  void is_not_left_alone_because_five_who_asked_hung_up() {
    for (int i = 0; i < 5; i++) {
      hangUp();
    }

    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
    assertThat(service.given).hasSize(6);
  }

  @Test
  void forgets_no_failure_because_somebody_hung_up() {
    service.fails(ErrorCode.MODEL_TIMEOUT, 4);
    for (int i = 0; i < 4; i++) {
      assertFailsWith(ErrorCode.MODEL_TIMEOUT, request(TIME));
    }
    hangUp();
    service.fails(ErrorCode.MODEL_TIMEOUT, 1);
    assertFailsWith(ErrorCode.MODEL_TIMEOUT, request(TIME));

    assertFailsWith(ErrorCode.MODEL_UNAVAILABLE, request(TIME));
    assertThat(service.given).hasSize(6);
  }

  @Test
  void lets_the_next_call_try_when_the_one_that_tried_hung_up() throws Exception {
    rest();
    hangUp();

    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
    assertThat(service.given).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({"MODEL_REFUSED, 20000", "MODEL_TIMEOUT, 1000", "MODEL_TIMEOUT, 0"})
  void is_not_left_alone_for_what_tells_nothing_of_its_health(ErrorCode code, long millis) {
    service.fails(code, 5);
    for (int i = 0; i < 5; i++) {
      assertFailsWith(code, request(Duration.ofMillis(millis)));
    }

    assertThat(model.complete(request(TIME)).text()).isEqualTo("well");
    assertThat(service.given).hasSize(6);
  }

  private void rest() throws InterruptedException {
    service.fails(ErrorCode.MODEL_TIMEOUT, 5);
    for (int i = 0; i < 5; i++) {
      assertFailsWith(ErrorCode.MODEL_TIMEOUT, request(TIME));
    }
    Thread.sleep(REST);
  }

  /** The server stops the thread of a caller who is gone. */
  private void hangUp() {
    service.fails(ErrorCode.MODEL_UNAVAILABLE, 1);
    service.during = Thread.currentThread()::interrupt;
    assertThatThrownBy(() -> model.complete(request(TIME))).isInstanceOf(QuaestorException.class);
    assertThat(Thread.interrupted()).isTrue();
    service.during = () -> {};
  }

  @Test
  void stops_when_it_is_told_to() {
    service.fails(ErrorCode.MODEL_BUSY, 1);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> model.complete(request(TIME))).isInstanceOf(QuaestorException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(service.given).hasSize(1);
  }

  private void assertFailsWith(ErrorCode code, ModelRequest request) {
    assertThatThrownBy(() -> model.complete(request))
        .isInstanceOfSatisfying(QuaestorException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static ModelRequest request(Duration time) {
    return new ModelRequest(
        "", List.of(new Turn(Speaker.USER, "revenue")), new AnswerSchema("a", "{}"), time);
  }

  /** Fails as often as it is told to, then is well. */
  private static final class FailingModel implements LanguageModel {
    private final Deque<QuaestorException> failures = new ArrayDeque<>();

    /** What happens while it is called. */
    private Runnable during = () -> {};

    /** The time that each call was given. */
    private final List<Duration> given = new ArrayList<>();

    void fails(ErrorCode code, int times) {
      for (int i = 0; i < times; i++) {
        fails(code, null);
      }
    }

    void fails(ErrorCode code, @Nullable Duration pause) {
      failures.add(new QuaestorException(code, "it failed", null, pause));
    }

    @Override
    public String name() {
      return "failing";
    }

    @Override
    public ModelReply complete(ModelRequest request) {
      given.add(request.timeout());
      during.run();
      QuaestorException failure = failures.poll();
      if (failure != null) {
        throw failure;
      }
      return new ModelReply("well", 1, 1);
    }
  }
}
