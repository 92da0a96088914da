package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.contract.db.AuditPlace.Opened;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditEntry.Verdict;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.TrustedQueries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link AuditLog} does the same way. Extend it and hand over an empty place. All tests
 * of a class write to one log, which only ever grows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AuditLogContract {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.042Z");

  private @Nullable AuditPlace place;
  private @Nullable Opened opened;

  /** A new one for each call. */
  protected abstract AuditPlace emptyPlace();

  @BeforeAll
  void open() {
    place = emptyPlace();
    opened = place.open();
  }

  @AfterAll
  void close() {
    opened().close();
  }

  static Stream<Arguments> entries() {
    return Stream.of(
        argumentSet(
            "a refusal",
            new AuditEntry(
                NOON,
                "till",
                Optional.empty(),
                "DELETE FROM sales_data",
                Optional.empty(),
                Verdict.REFUSED,
                Optional.of("SINGLE_SELECT"),
                0,
                Duration.ofNanos(12_000))),
        argumentSet(
            "a run",
            new AuditEntry(
                NOON.plusMillis(1),
                "office",
                Optional.of("how much?"),
                "select 1",
                Optional.of("SELECT 1"),
                Verdict.RAN,
                Optional.empty(),
                3_000_000_000L,
                Duration.ofMillis(90_001))),
        argumentSet(
            "a failure",
            new AuditEntry(
                NOON.minusSeconds(3_000_000_000L),
                "quaestor",
                Optional.empty(),
                "SELECT 1",
                Optional.of("SELECT 1"),
                Verdict.FAILED,
                Optional.of("query-timeout"),
                17,
                Duration.ZERO)));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void gives_back_what_was_written(AuditEntry entry) {
    log().record(entry);

    assertThat(place().lines().getLast()).isEqualTo(entry);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        argumentSet("nothing", "", ""),
        argumentSet("quotes", "'; DROP TABLE audit_log; --\"", "'; DROP TABLE audit_log; --\""),
        argumentSet("what drivers rewrite", "{fn now()} ? $1 :a \\", "{fn now()} ? $1 :a \\"),
        argumentSet("other alphabets", "ñandú Ελλάδα 日本 🧉 e\u0301", "ñandú Ελλάδα 日本 🧉 e\u0301"),
        argumentSet("ends of lines", "a\r\nb\tc\u001b[2J", "a\r\nb\tc\u001b[2J"),
        argumentSet("NUL", "SELECT 1\0; DROP TABLE x", "SELECT 1␀; DROP TABLE x"),
        argumentSet("half a surrogate pair", "a\ud83eb\udd42c", "a\ufffdb\ufffdc"),
        argumentSet(
            "five million characters",
            "x".repeat(5_000_000),
            "x".repeat(AuditEntry.MAX_TEXT - 37) + " … [cut; 5,000,000 characters in all]"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keeps_strange_texts_legible(String written, String kept) {
    log().record(ran("who " + written, written));

    AuditEntry line = place().lines().getLast();
    assertThat(line.received()).isEqualTo(kept).hasSizeLessThanOrEqualTo(AuditEntry.MAX_TEXT);
    assertThat(line.run()).hasValue(kept);
    assertThat(line.question()).hasValue(kept);
    assertThat(line.who()).startsWith("who " + kept.substring(0, Math.min(kept.length(), 1_000)));
  }

  @Test
  void loses_no_line_of_many_threads_and_processes_and_keeps_the_order_of_each() throws Exception {
    try (Opened other = place().open()) {
      List<Future<?>> writers = new ArrayList<>();
      try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
        for (int writer = 0; writer < 16; writer++) {
          AuditLog log = writer % 2 == 0 ? log() : other.log();
          String name = "writer " + writer;
          writers.add(
              threads.submit(
                  () -> IntStream.range(0, 50).forEach(i -> log.record(ran(name, "SELECT " + i)))));
        }
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }

    List<String> expected = IntStream.range(0, 50).mapToObj(i -> "SELECT " + i).toList();
    for (int writer = 0; writer < 16; writer++) {
      String name = "writer " + writer;
      assertThat(place().lines().stream().filter(line -> line.who().equals(name)))
          .extracting(AuditEntry::received)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void adds_to_what_is_there_when_it_is_opened_again() {
    AuditPlace again = emptyPlace();
    for (String who : List.of("first", "second")) {
      try (Opened once = again.open()) {
        once.log().record(ran(who, "SELECT 1"));
      }
    }
    assertThat(again.lines()).extracting(AuditEntry::who).containsExactly("first", "second");
  }

  Stream<String> changes() {
    return place().changes();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void changes_and_removes_no_line_whoever_asks(String sql) {
    log().record(ran("somebody", "SELECT 1"));
    List<AuditEntry> before = place().lines();

    assertThatThrownBy(() -> place().change(sql)).message().contains("only added to");

    assertThat(place().lines()).isEqualTo(before);
  }

  Stream<String> waysToRead() {
    return place().waysToRead();
  }

  /** Past the guard: the connection that runs queries cannot see the log. */
  @ParameterizedTest
  @MethodSource("waysToRead")
  void shows_nothing_to_the_connections_that_run_queries(String sql) {
    log().record(ran("somebody", "SELECT 1"));

    assertThatThrownBy(
            () ->
                opened()
                    .repository()
                    .run(
                        TrustedQueries.of(sql, opened().repository().dialect()),
                        QueryLimits.standard()))
        .isInstanceOf(QuaestorException.class);
  }

  @Test
  void says_that_a_closed_log_cannot_be_written() {
    Opened other = emptyPlace().open();
    other.close();

    assertThatThrownBy(() -> other.log().record(ran("late", "SELECT 1")))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
  }

  private static AuditEntry ran(String who, String text) {
    return new AuditEntry(
        NOON,
        who,
        Optional.of(text),
        text,
        Optional.of(text),
        Verdict.RAN,
        Optional.empty(),
        1,
        Duration.ofMillis(1));
  }

  private AuditPlace place() {
    return requireNonNull(place);
  }

  private Opened opened() {
    return requireNonNull(opened);
  }

  private AuditLog log() {
    return opened().log();
  }
}
