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
 * @param rows how many there are to name
 */
record Claim(
    Tokens tokens, List<Mention> mentions, Set<Integer> named, ColumnWords words, int rows) {
  /** Of more rows than these together, single changes and shares are not spoken of. */
  private static final int FEW = 4;

  /** Among so many rows, numbers of few digits are found without being meant. */
  private static final int MANY = 12;

  private static final BigDecimal FEW_DIGITS = BigDecimal.valueOf(1000);

  /** "The 5 best selling products". */
  private static final int WORDS_BETWEEN = 2;

  Trend trend() {
    return Trend.of(tokens, mentions);
  }

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
      case CELL -> named.isEmpty() ? !small && !isCommon(amount) : touches(fact);
      case GREATEST -> named.isEmpty() || touches(fact) || isBeside(Sense.GREATEST);
      case LEAST -> named.isEmpty() || touches(fact) || isBeside(Sense.LEAST);
      case TOTAL -> isOfAll(small, Sense.TOTAL);
      case AVERAGE -> isOfAll(small, Sense.AVERAGE);
      case MEDIAN -> isOfAll(small, Sense.MEDIAN);
      case SPREAD -> !small && tokens.has(Sense.SPREAD);
      case PLACE, GREAT_SHARE -> named.isEmpty() || touches(fact);
      case TOP_SUM -> !small && isTogether(fact);
      case SHARE -> named.size() <= FEW && touches(fact);
      case PAIR -> !small && named.size() <= FEW && isOfNamed(fact) && trend().fits(fact);
      case CHANGE -> !small && isOfOneNamed(fact) && trend().fits(fact);
      case GREAT_CHANGE -> !small && (named.isEmpty() || isOfOneNamed(fact)) && trend().fits(fact);
    };
  }

  private boolean isCommon(Amount amount) {
    return rows > MANY
        && amount.kind() == Kind.AMOUNT
        && amount.isWhole()
        && amount.value().abs().compareTo(FEW_DIGITS) < 0;
  }

  /** "Espresso with 210, the highest being 420": a number of its own must stand there, too. */
  private boolean isBeside(Sense called) {
    return tokens.has(called) && trend().amounts().size() > 1;
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

  /** "Waiter 5": the word before a small number that names a row says what it names. */
  static boolean isLabel(Tokens tokens, ColumnWords words, Amount amount) {
    return !amount.isSmall() || words.ofNames(tokens.text(amount.first() - 1));
  }
}
