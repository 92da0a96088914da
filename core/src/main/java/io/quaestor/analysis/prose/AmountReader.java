package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Amount;
import io.quaestor.analysis.prose.Mention.Hedge;
import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads a number in digits with what stands around it: -$1.2 million, 3.5%, 2x, 4th, 5 pm. */
final class AmountReader {
  private static final String MINUS = "-−–";
  private static final String CURRENCIES = "$€£¥";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Notation notation;

  AmountReader(Locale language) {
    this.notation = new Notation(language);
  }

  /** What the digits at a place say. */
  Mention digits(Tokens tokens, int place) {
    Optional<BigDecimal> number = notation.read(tokens.text(place));
    boolean stuck =
        tokens.isGlued(place)
            && !tokens.is(Token.Type.SIGN, place - 1)
            && tokens.length(Sense.CURRENCY, place - 1) == 0;
    if (number.isEmpty() || stuck) {
      return new Mention.Unreadable(place, place);
    }
    BigDecimal value = number.get();
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    return scaled(tokens, place, place + 1, value, step);
  }

  /**
   * A number that ends before {@code next}, with what follows it.
   *
   * @param step the least by which its digits differ
   */
  Mention scaled(Tokens tokens, int first, int next, BigDecimal value, BigDecimal step) {
    int end = next;
    BigDecimal unit = BigDecimal.ONE;
    Optional<Vocabulary.Hit> scale = scale(tokens, end);
    while (scale.isPresent()) {
      unit = unit.multiply(scale.get().value());
      end += scale.get().length();
      scale = scale(tokens, end);
    }
    BigDecimal scaled = value.multiply(unit);
    BigDecimal least = step.multiply(unit);
    int half = tokens.length(Sense.HALF_MORE, end);
    if (half > 0) {
      BigDecimal added = scaled.add(unit.multiply(HALF));
      return finished(tokens, first, end + half, added, unit.movePointLeft(1));
    }
    return finished(tokens, first, end, scaled, least);
  }

  private static Optional<Vocabulary.Hit> scale(Tokens tokens, int place) {
    return tokens
        .term(Sense.SCALE, place)
        .or(() -> tokens.isGlued(place) ? tokens.term(Sense.SUFFIX, place) : Optional.empty());
  }

  private Mention finished(Tokens tokens, int first, int end, BigDecimal value, BigDecimal step) {
    Kind kind = Kind.AMOUNT;
    int last = end - 1;
    int percent = tokens.isSign("%", end) ? 1 : tokens.length(Sense.PERCENT, end);
    int points = tokens.length(Sense.POINTS, end + percent);
    int times = tokens.isSign("×", end) ? 1 : tokens.length(Sense.TIMES, end);
    Optional<Mention> clock = clock(tokens, first, end, value);
    if (points > 0) {
      kind = Kind.POINTS;
      last += percent + points;
    } else if (percent > 0) {
      kind = Kind.PERCENT;
      last += percent;
    } else if (times > 0) {
      kind = Kind.MULTIPLE;
      last += times;
    } else if (clock.isPresent()) {
      return clock.get();
    } else if (tokens.isGlued(end) && tokens.is(Token.Type.WORD, end)) {
      if (tokens.length(Sense.ORDINAL_ENDING, end) > 0) {
        kind = Kind.ORDINAL;
      } else if (tokens.length(Sense.CURRENCY, end) == 0) {
        return new Mention.Unreadable(first, end);
      }
      last++;
    } else if (tokens.isSign("#", first - 1)) {
      kind = Kind.ORDINAL;
    } else if (isTop(tokens, first, end, value)) {
      kind = Kind.TOP;
    }
    return amount(tokens, first, last, kind, value, step);
  }

  /** With its sign and with what is said before it. */
  static Mention amount(
      Tokens tokens, int first, int last, Kind kind, BigDecimal value, BigDecimal step) {
    int start = first;
    if (tokens.isSign(CURRENCIES, start - 1) || tokens.length(Sense.CURRENCY, start - 1) > 0) {
      start--;
    }
    boolean signed =
        tokens.isSign(MINUS + "+", start - 1)
            && tokens.isGlued(start)
            && (!tokens.isGlued(start - 1) || tokens.isSign("($", start - 2));
    boolean negative = signed && !tokens.isSign("+", start - 1);
    int before = signed ? start - 1 : start;
    return new Amount(
        first, last, kind, negative ? value.negate() : value, step, signed, hedge(tokens, before));
  }

  /** What is said before the piece at {@code place}, and before its article. */
  private static Hedge hedge(Tokens tokens, int place) {
    int bare = tokens.length(Sense.ARTICLE, place - 1) > 0 ? place - 1 : place;
    for (int at : new int[] {place, bare}) {
      if (tokens.isSign("~≈", at - 1) || tokens.endsBefore(Sense.ABOUT, at)) {
        return Hedge.ABOUT;
      }
      if (tokens.isSign(">", at - 1) || tokens.endsBefore(Sense.OVER, at)) {
        return Hedge.OVER;
      }
      if (tokens.isSign("<", at - 1) || tokens.endsBefore(Sense.UNDER, at)) {
        return Hedge.UNDER;
      }
    }
    return Hedge.NONE;
  }

  private static boolean isTop(Tokens tokens, int first, int end, BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        && (tokens.endsBefore(Sense.TOP, first) || tokens.length(Sense.TOP, end) > 0);
  }

  private static Optional<Mention> clock(Tokens tokens, int first, int end, BigDecimal value) {
    boolean dotted = tokens.isSign(".", end + 1) && tokens.text(end + 2).equals("m");
    boolean morning =
        tokens.length(Sense.MORNING, end) > 0 || (dotted && tokens.text(end).equals("a"));
    boolean afternoon =
        tokens.length(Sense.AFTERNOON, end) > 0 || (dotted && tokens.text(end).equals("p"));
    boolean hour = morning || afternoon || tokens.length(Sense.HOUR, end) > 0;
    if (!hour || value.scale() > 0 || value.compareTo(BigDecimal.valueOf(24)) > 0) {
      return Optional.empty();
    }
    int told = value.intValue() % (morning || afternoon ? 12 : 24);
    return Optional.of(
        new Mention.Clock(first, dotted ? end + 2 : end, afternoon ? told + 12 : told, 0));
  }
}
