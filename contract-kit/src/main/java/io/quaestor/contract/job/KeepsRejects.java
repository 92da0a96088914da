package io.quaestor.contract.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.ingest.CsvLine.Reject;
import io.quaestor.load.JobState;
import io.quaestor.port.JobBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that did not fit come back as they stood in the file. */
interface KeepsRejects extends JobBooked {
  @Test
  default void hands_rejects_out_file_by_file_and_by_line() {
    String id = jobIn(JobState.RUNNING);
    book().beginFile(id, 0, List.of("date", "total"));
    book().reject(id, 0, List.of(reject(9, "y"), reject(2, "x")));
    book().beginFile(id, 1, List.of("name"));
    book().reject(id, 1, List.of(reject(3, "z")));
    book().reject(id, 0, List.of(reject(5, "w")));

    assertThat(handedOut(id))
        .containsExactly(
            "a [date, total]",
            reject(2, "x"),
            reject(5, "w"),
            reject(9, "y"),
            "b [name]",
            reject(3, "z"));
  }

  @Test
  default void names_the_table_of_a_file_that_was_not_begun() {
    assertThat(handedOut(jobIn(JobState.QUEUED))).containsExactly("a []", "b []");
    assertThat(handedOut(unknown())).isEmpty();
  }

  @Test
  default void forgets_the_rejects_of_a_file_that_is_begun_anew() {
    String id = jobIn(JobState.RUNNING);
    book().reject(id, 0, List.of(reject(2, "old")));
    book().reject(id, 1, List.of(reject(2, "other")));

    book().beginFile(id, 0, List.of("new"));

    assertThat(handedOut(id)).containsExactly("a [new]", "b []", reject(2, "other"));
  }

  @Test
  default void keeps_the_rejects_of_a_job_that_is_over_and_takes_no_more() {
    String id = jobIn(JobState.RUNNING);
    book().beginFile(id, 0, List.of("x"));
    book().reject(id, 0, List.of(reject(2, "kept")));
    book().failed(id, AWAY, LATEST);

    book().reject(id, 0, List.of(reject(3, "late")));
    book().beginFile(id, 0, List.of("late"));

    assertThat(handedOut(id)).containsExactly("a [x]", reject(2, "kept"), "b []");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        argumentSet("nothing", ""),
        argumentSet("quotes", "'; DROP TABLE load_job; --\" \\ \\\" \\u0041"),
        argumentSet("ends of lines and tabs", "a\r\nb\tc\u001b[2J"),
        argumentSet("other alphabets", "ñandú Ελλάδα 日本 🧉 e\u0301"),
        argumentSet("NUL", "a\0b"),
        argumentSet("half a surrogate pair", "a\ud83eb\udd42c"),
        argumentSet("what drivers rewrite", "{fn now()} ? $1 :a"),
        argumentSet("a million characters", "x".repeat(1_000_000)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  default void keeps_every_character_of_a_row_and_of_the_header(String text) {
    String id = jobIn(JobState.RUNNING);
    Reject reject =
        new Reject(3, Optional.empty(), text, "too many fields", List.of("", text, " "));
    book().beginFile(id, 0, List.of(text, "b"));
    book().reject(id, 0, List.of(reject));

    assertThat(handedOut(id)).containsExactly("a [" + text + ", b]", reject, "b []");
  }

  @Test
  default void hands_out_many_rejects_while_others_use_the_book() {
    String id = jobIn(JobState.RUNNING);
    List<Long> lines =
        LongStream.rangeClosed(1, 2_500).map(i -> i * 1_000_000_007L).boxed().toList();
    List<Long> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new java.util.Random(7));
    book().reject(id, 0, shuffled.stream().map(line -> reject(line, "v" + line)).toList());

    List<Object> handedOut = new ArrayList<>();
    book()
        .rejects(
            id,
            new Collector(handedOut) {
              @Override
              public void reject(Reject reject) {
                super.reject(reject);
                if (reject.line() % 100 == 0) {
                  assertThat(book().begin(id, LATEST)).isPresent();
                }
              }
            });

    assertThat(handedOut)
        .filteredOn(Reject.class::isInstance)
        .extracting(reject -> ((Reject) reject).line())
        .isEqualTo(lines);
  }

  @Test
  default void passes_on_what_a_sink_throws() {
    String id = jobIn(JobState.RUNNING);
    IllegalStateException broken = new IllegalStateException("the client went away");
    JobBook.RejectSink sink =
        new Collector(new ArrayList<>()) {
          @Override
          public void file(String table, List<String> header) {
            throw broken;
          }
        };

    assertThatThrownBy(() -> book().rejects(id, sink)).isSameAs(broken);
  }

  private List<Object> handedOut(String id) {
    List<Object> all = new ArrayList<>();
    book().rejects(id, new Collector(all));
    return all;
  }

  private static Reject reject(long line, String value) {
    return new Reject(line, Optional.of("total"), value, "not a number", List.of("x", value));
  }

  /** Rejects as they are, and a line for each file. */
  class Collector implements JobBook.RejectSink {
    private final List<Object> all;

    Collector(List<Object> all) {
      this.all = all;
    }

    @Override
    public void file(String table, List<String> header) {
      all.add(table + " " + header);
    }

    @Override
    public void reject(Reject reject) {
      all.add(reject);
    }
  }
}
