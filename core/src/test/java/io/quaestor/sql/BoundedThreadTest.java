package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedThreadTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void hands_back_what_the_work_gives() throws Exception {
    assertThat(BoundedThread.run(() -> 42, () -> {}, LONG)).isEqualTo(42);
  }

  @Test
  void work_that_will_not_end_does_not_keep_the_program_alive() throws Exception {
    assertThat(BoundedThread.run(() -> Thread.currentThread().isDaemon(), () -> {}, LONG)).isTrue();
  }

  @Test
  void stops_and_interrupts_work_that_takes_too_long() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                BoundedThread.run(
                    () -> waitForever(interrupted), stopped::countDown, Duration.ofMillis(20)))
        .isInstanceOf(TimeoutException.class);
    stopped.await();
    interrupted.await();
    assertThat(interrupted.getCount()).isZero();
  }

  private static boolean waitForever(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
      return true;
    } catch (InterruptedException e) {
      interrupted.countDown();
      return false;
    }
  }

  @Test
  void hands_back_an_overflow_of_the_stack_as_a_failure() {
    assertThatThrownBy(() -> BoundedThread.run(() -> endless(1), () -> {}, LONG))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  private static int endless(int n) {
    return n < 0 ? n : endless(n + 1) + 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1", "SELECT FROM WHERE"})
  void a_stopped_parse_is_refused_for_its_time(String text) {
    Parsing parsing = new Parsing();
    parsing.stop();
    assertThatThrownBy(() -> parsing.select(text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.verdict().rule()).isEqualTo(Rule.TIME));
  }

  @Test
  void an_interrupted_caller_gets_a_refusal_and_stays_interrupted() {
    SqlValidator validator = Corpus.validator(Dialect.SQLITE);
    Thread.currentThread().interrupt();
    Verdict verdict = validator.check("SELECT 1");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Rejected.class, rejected -> assertThat(rejected.rule()).isEqualTo(Rule.TIME));
  }

  @Test
  @Tag("concurrent")
  void many_threads_share_one_validator() {
    SqlValidator validator = Corpus.validator(Dialect.SQLITE);
    List<String> queries = Corpus.legitimate(Dialect.SQLITE);
    assertThat(
            IntStream.range(0, 4 * queries.size())
                .parallel()
                .mapToObj(i -> validator.check(queries.get(i % queries.size()))))
        .allMatch(Verdict.Accepted.class::isInstance);
  }
}
