package io.quaestor.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditEntryTest {
  private static final String MARK = " … [cut; 20,001 characters in all]";

  static Stream<Arguments> texts() {
    int room = AuditEntry.MAX_TEXT - MARK.length();
    return Stream.of(
        argumentSet("a usual text", "SELECT 1", "SELECT 1"),
        argumentSet("what hides the rest", "SELECT 1\0 evil", "SELECT 1␀ evil"),
        argumentSet("half a pair", "\udd42\ud83e", "\ufffd\ufffd"),
        argumentSet("a whole pair", "🧉", "🧉"),
        argumentSet("as long as may be", "x".repeat(20_000), "x".repeat(20_000)),
        argumentSet("one more", "x".repeat(20_001), "x".repeat(room) + MARK),
        argumentSet(
            "a pair where the cut is",
            "x".repeat(room - 1) + "🧉".repeat(18),
            "x".repeat(room - 1) + MARK));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keeps_texts_legible_and_short(String written, String kept) {
    AuditEntry entry = entry(written);

    assertThat(entry.received()).isEqualTo(kept);
    assertThat(entry.run()).hasValue(kept);
    assertThat(entry(entry.received())).isEqualTo(entry);
  }

  private static AuditEntry entry(String text) {
    return new AuditEntry(
        Instant.EPOCH,
        "maria",
        Optional.empty(),
        text,
        Optional.of(text),
        AuditEntry.Verdict.RAN,
        Optional.empty(),
        0,
        Duration.ZERO);
  }
}
