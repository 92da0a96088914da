package io.quaestor.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedReadTest {
  @Test
  void reads_anew_for_each_who_comes_alone() {
    AtomicLong source = new AtomicLong();
    SharedRead read = new SharedRead(source::incrementAndGet);

    assertThat(List.of(read.value(), read.value(), read.value())).containsExactly(1L, 2L, 3L);
  }

  @Test
  void tells_each_caller_of_a_failure_and_reads_again_afterwards() {
    AtomicInteger calls = new AtomicInteger();
    SharedRead read =
        new SharedRead(
            () -> {
              if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
              }
              return 7;
            });

    assertThatThrownBy(read::value).isInstanceOf(IllegalStateException.class).hasMessage("away");
    assertThat(read.value()).isEqualTo(7);
  }

  @Test
  void one_read_is_for_all_who_came_while_another_was_running()
      throws InterruptedException, ExecutionException {
    Gate gate = new Gate();
    SharedRead read = new SharedRead(gate::pass);
    List<Future<Long>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> first = threads.submit(read::value);
      gate.entered.await();
      List<Thread> waiting = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        answers.add(
            threads.submit(
                () -> {
                  synchronized (waiting) {
                    waiting.add(Thread.currentThread());
                  }
                  return read.value();
                }));
      }
      awaitAllWaiting(waiting);
      gate.open.countDown();
      assertThat(first.get()).isEqualTo(1);
    }
    for (Future<Long> answer : answers) {
      assertThat(answer.get()).as("begun after the call").isEqualTo(2);
    }
  }

  private static void awaitAllWaiting(List<Thread> threads) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      synchronized (threads) {
        if (threads.size() == 20
            && threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
          return;
        }
      }
      Thread.sleep(5);
    }
    throw new AssertionError("not all callers came to wait");
  }

  @Test
  void a_failure_is_told_to_all_who_waited_for_the_read()
      throws InterruptedException, ExecutionException {
    Gate gate = new Gate();
    SharedRead read =
        new SharedRead(
            () -> {
              if (gate.pass() > 1) {
                throw new IllegalStateException("away");
              }
              return 1;
            });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> first = threads.submit(read::value);
      gate.entered.await();
      Future<Long> second = threads.submit(read::value);
      Future<Long> third = threads.submit(read::value);
      gate.open.countDown();

      assertThat(first.get()).isEqualTo(1);
      assertThatThrownBy(second::get).hasRootCauseMessage("away");
      assertThatThrownBy(third::get).hasRootCauseMessage("away");
    }
  }

  /** The first who passes waits inside; counts. */
  private static final class Gate {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch open = new CountDownLatch(1);
    private final AtomicLong passed = new AtomicLong();

    long pass() {
      long place = passed.incrementAndGet();
      entered.countDown();
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return place;
    }
  }
}
