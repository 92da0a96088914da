package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Amount;
import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One sentence, and which numbers fit into it.
 *
 * @param named the rows that it names; empty when it names none
 * @param words those of the columns' names
 */
record Claim(Tokens tokens, List<Mention> mentions, Set<Integer> named, ColumnWords words) {
  /** Of more rows than these together, single changes and shares are not spoken of. */
  private static final int FEW = 4;

  /** "The 5 best selling products". */
  private static final int WORDS_BETWEEN = 2;

  /** Whether {@code amount} may be {@code fact} here. */
  boolean allows(Fact fact, Amount amount) {
    boolean small = amount.isSmall();
    if (isMeasured(fact) && amount.kind() == Kind.AMOUNT && isBeforeName(amount)) {
      return false;
    }
    return switch (fact.role()) {
      case QUESTION ->
          amount.value().abs().compareTo(fact.value().abs()) == 0
              && (!small || countsThings(amount));
      case TEXT -> !small && amount.value().compareTo(fact.value()) == 0;
      case LABEL -> amount.value().compareTo(fact.value()) == 0 && isLabel(tokens, words, amount);
      case COUNT -> amount.value().compareTo(fact.value()) == 0 && countsThings(amount);
      case CELL -> named.isEmpty() ? !small : touches(fact);
      case GREATEST -> named.isEmpty() || touches(fact) || tokens.has(Sense.GREATEST);
      case LEAST -> named.isEmpty() || touches(fact) || tokens.has(Sense.LEAST);
      case TOTAL -> isOfAll(small, Sense.TOTAL);
      case AVERAGE -> isOfAll(small, Sense.AVERAGE);
      case MEDIAN -> isOfAll(small, Sense.MEDIAN);
      case SPREAD -> !small && tokens.has(Sense.SPREAD);
      case PLACE, GREAT_SHARE -> named.isEmpty() || touches(fact);
      case TOP_SUM -> !small && isTogether(fact);
      case SHARE -> named.size() <= FEW && touches(fact);
      case PAIR -> !small && named.size() <= FEW && isOfNamed(fact) && compares(fact);
      case CHANGE -> !small && isOfOneNamed(fact) && compares(fact);
      case GREAT_CHANGE -> !small && (named.isEmpty() || isOfOneNamed(fact)) && compares(fact);
    };
  }

  private boolean touches(Fact fact) {
    return fact.rows().stream().anyMatch(named::contains);
  }

  private boolean isOfNamed(Fact fact) {
    return named.containsAll(fact.rows());
  }

  /** Where one row alone is named, the other one is a neighbour or known otherwise. */
  private boolean isOfOneNamed(Fact fact) {
    return named.size() == 1 && touches(fact);
  }

  /** Beside a named row, a figure of all rows is called so. */
  private boolean isOfAll(boolean small, Sense called) {
    return (named.isEmpty() && !small) || tokens.has(called);
  }

  /** "The top three together", or each by its name. */
  private boolean isTogether(Fact fact) {
    BigDecimal count = BigDecimal.valueOf(fact.rows().size());
    return isOfNamed(fact)
        || mentions.stream()
            .anyMatch(
                mention ->
                    mention instanceof Amount top
                        && top.kind() == Kind.TOP
                        && top.value().compareTo(count) == 0);
  }

  /** Says that something is more or less than something; and what rose has not fallen. */
  private boolean compares(Fact fact) {
    boolean up = tokens.has(Sense.UP);
    boolean down = tokens.has(Sense.DOWN);
    return up == down ? up || tokens.has(Sense.COMPARED) : fact.direction() == (up ? 1 : -1);
  }

  /** A number of what is measured, which is no number of rows: "39 products". */
  private static boolean isMeasured(Fact fact) {
    return switch (fact.role()) {
      case LABEL, COUNT, PLACE, TEXT, QUESTION -> false;
      case CELL,
          GREATEST,
          LEAST,
          TOTAL,
          AVERAGE,
          MEDIAN,
          SPREAD,
          SHARE,
          GREAT_SHARE,
          TOP_SUM,
          PAIR,
          CHANGE,
          GREAT_CHANGE ->
          true;
    };
  }

  private boolean isBeforeName(Amount amount) {
    String next = tokens.text(amount.last() + 1);
    return words.ofNames(next) && !words.ofMeasures(next);
  }

  /** "The 5 best products": soon a word follows for what names the rows, and none for a measure. */
  private boolean countsThings(Amount amount) {
    int end = amount.last() + 1;
    return !words.ofMeasures(tokens.text(end))
        && IntStream.range(end, end + WORDS_BETWEEN + 1)
            .anyMatch(
                place ->
                    words.ofNames(tokens.text(place)) || tokens.length(Sense.THING, place) > 0);
  }

  /** "From 1,200 to 900" is no rise. */
  boolean isConsistent() {
    List<Amount> amounts =
        mentions.stream()
            .filter(Amount.class::isInstance)
            .map(Amount.class::cast)
            .filter(amount -> amount.kind() == Kind.AMOUNT || amount.kind() == Kind.PERCENT)
            .toList();
    boolean up = tokens.has(Sense.UP);
    boolean down = tokens.has(Sense.DOWN);
    for (int i = 1; i < amounts.size(); i++) {
      Amount from = amounts.get(i - 1);
      Amount to = amounts.get(i);
      int change = to.value().compareTo(from.value());
      if (up != down && isFromTo(from, to) && change != (up ? 1 : -1)) {
        return false;
      }
    }
    return true;
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

  /** "Waiter 5": the word before a small number that names a row says what it names. */
  static boolean isLabel(Tokens tokens, ColumnWords words, Amount amount) {
    return !amount.isSmall() || words.ofNames(tokens.text(amount.first() - 1));
  }
}
