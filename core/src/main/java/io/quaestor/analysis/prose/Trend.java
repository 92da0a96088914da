package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Amount;
import io.quaestor.analysis.prose.Mention.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a sentence says that something rose, or fell. One that says both says neither of a single
 * number.
 */
record Trend(Tokens tokens, List<Amount> amounts) {
  Trend {
    amounts = List.copyOf(amounts);
  }

  /** Of what can rise and fall. */
  static Trend of(Tokens tokens, List<Mention> mentions) {
    return new Trend(
        tokens,
        mentions.stream()
            .filter(Amount.class::isInstance)
            .map(Amount.class::cast)
            .filter(amount -> amount.kind() == Kind.AMOUNT || amount.kind() == Kind.PERCENT)
            .toList());
  }

  /** 1 for up, -1 for down, 0 where it says neither or both. */
  int direction() {
    boolean up = isSaid(Sense.UP, Sense.UP_BEFORE);
    boolean down = isSaid(Sense.DOWN, Sense.DOWN_BEFORE);
    return up == down ? 0 : up ? 1 : -1;
  }

  /** Whether it sets one thing beside another. */
  boolean compares() {
    return direction() != 0 || tokens.has(Sense.UP) || tokens.has(Sense.COMPARED);
  }

  /** What rose has not fallen: "from 1,200 to 900" is no rise. */
  boolean fits(Fact fact) {
    return compares() && (direction() == 0 || fact.direction() == direction());
  }

  boolean isConsistent() {
    return direction() == 0
        || IntStream.range(1, amounts.size())
            .allMatch(i -> isConsistent(amounts.get(i - 1), amounts.get(i)));
  }

  private boolean isConsistent(Amount from, Amount to) {
    return !isFromTo(from, to) || to.value().compareTo(from.value()) == direction();
  }

  private boolean isSaid(Sense direction, Sense beforeNumber) {
    return tokens.has(direction)
        || amounts.stream().anyMatch(amount -> tokens.endsBefore(beforeNumber, amount.first()));
  }

  private boolean isFromTo(Amount from, Amount to) {
    boolean begins =
        tokens.endsBefore(Sense.FROM, from.first())
            || tokens.endsBefore(Sense.FROM, from.first() - 1);
    return begins
        && from.kind() == to.kind()
        && IntStream.range(from.last() + 1, to.first())
            .anyMatch(place -> tokens.length(Sense.TO, place) > 0);
  }
}
