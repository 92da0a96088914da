package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunsAtOnceTest {
  private final RunsAtOnce<String> runs = new RunsAtOnce<>();
  private final AtomicInteger count = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @Test
  void who_asks_while_it_runs_gets_what_comes_of_it() throws Exception {
    FutureTask<String> first = started(this::slowly);
    begun.await();
    FutureTask<String> second = waiting(this::slowly);

    mayEnd.countDown();

    assertThat(first.get()).isEqualTo("run 1");
    assertThat(second.get()).isEqualTo("run 1");
    assertThat(runs.one("key", this::slowly)).as("afterwards").isEqualTo("run 2");
  }

  @Test
  void who_asks_for_something_else_does_not_wait() throws Exception {
    FutureTask<String> first = started(this::slowly);
    begun.await();

    assertThat(runs.one("another key", () -> "at once")).isEqualTo("at once");

    mayEnd.countDown();
    assertThat(first.get()).isEqualTo("run 1");
  }

  @Test
  void all_are_told_why_it_failed_and_the_next_tries_again() throws Exception {
    FutureTask<String> first = started(this::failing);
    begun.await();
    FutureTask<String> second = waiting(this::failing);

    mayEnd.countDown();

    assertThatThrownBy(first::get).hasRootCauseMessage("too slow");
    assertThatThrownBy(second::get)
        .hasRootCauseInstanceOf(QuaestorException.class)
        .hasRootCauseMessage("too slow");
    assertThat(count).hasValue(1);
    assertThat(runs.one("key", this::slowly)).isEqualTo("run 2");
  }

  private String slowly() {
    int run = count.incrementAndGet();
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return "run " + run;
  }

  private String failing() {
    slowly();
    throw new QuaestorException(ErrorCode.QUERY_TIMEOUT, "too slow");
  }

  private FutureTask<String> started(Supplier<String> run) {
    return Tasks.started(() -> runs.one("key", run));
  }

  /** Started, and known to wait for the one before. */
  private FutureTask<String> waiting(Supplier<String> run) throws InterruptedException {
    return Tasks.waiting(() -> runs.one("key", run));
  }
}
