package io.quaestor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.port.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdsTest {
  @ParameterizedTest
  @MethodSource("standard")
  void by_themselves_forgive_a_decline_and_nothing_else(Verdict verdict, List<String> missed) {
    assertThat(Thresholds.standard().missed(card(verdict))).isEqualTo(missed);
  }

  static Stream<Arguments> standard() {
    return Stream.of(
        argumentSet("right", Verdict.RIGHT, List.of()),
        argumentSet("rightly declined", Verdict.RIGHTLY_DECLINED, List.of()),
        argumentSet("declined", Verdict.DECLINED, List.of()),
        argumentSet("wrong", Verdict.WRONG, List.of("1 wrong, at most 0 allowed")),
        argumentSet(
            "answered instead of declined",
            Verdict.WRONGLY_ANSWERED,
            List.of("1 wrong, at most 0 allowed")),
        argumentSet("failed", Verdict.FAILED, List.of("1 not judged, at most 0 allowed")),
        argumentSet(
            "gold failed", Verdict.GOLD_FAILED, List.of("1 not judged, at most 0 allowed")));
  }

  @Test
  void hold_up_to_the_number_that_is_allowed() {
    Scorecard card = card(Verdict.WRONG, Verdict.WRONG, Verdict.FAILED);

    assertThat(new Thresholds(0, 2, 1, Map.of()).missed(card)).isEmpty();
    assertThat(new Thresholds(0, 1, 0, Map.of()).missed(card)).hasSize(2);
  }

  @Test
  void ask_for_a_share_of_all_and_of_single_tiers() {
    Scorecard card = card(Verdict.RIGHT, Verdict.RIGHT, Verdict.DECLINED);

    assertThat(new Thresholds(66, 0, 0, Map.of("simple", 66.0)).missed(card)).isEmpty();
    assertThat(new Thresholds(67, 0, 0, Map.of("simple", 70.0)).missed(card))
        .containsExactly(
            "66.7% of tier all right, at least 67.0% wanted",
            "66.7% of tier simple right, at least 70.0% wanted");
  }

  @Test
  void count_gold_that_does_not_run_apart_and_never_as_right() {
    TierScore total = card(Verdict.RIGHT, Verdict.DECLINED, Verdict.GOLD_FAILED).total();

    assertThat(total.rightPercent()).isEqualTo(50);
    assertThat(card(Verdict.GOLD_FAILED).total().rightPercent()).isZero();
  }

  @Test
  void times_are_those_that_so_many_questions_take_at_most() {
    TierScore total = card(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT).total();

    assertThat(total.millis(50)).isEqualTo(2);
    assertThat(total.millis(95)).isEqualTo(4);
    assertThat(new TierScore("empty", List.of()).millis(50)).isZero();
  }

  /** The first question took a millisecond, the second two, and so on. */
  private static Scorecard card(Verdict... verdicts) {
    GoldQuestion question =
        new GoldQuestion(
            "q", "simple", "total?", List.of("SELECT 1"), true, false, Set.of(), false);
    int[] millis = {0};
    return new Scorecard(
        Arrays.stream(verdicts)
            .map(v -> new Judgement(question, v, "", Optional.empty(), Usage.NONE, ++millis[0]))
            .toList());
  }
}
