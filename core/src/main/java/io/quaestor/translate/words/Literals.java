package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Token;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is written in digits: numbers, days and times of day. */
public final class Literals {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?\\s?(am|pm|hs?)?");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

  private static final Pattern SCALED = Pattern.compile("(\\d+(?:[.,]\\d+)?)(k|mil|m)");

  private Literals() {}

  static Optional<Term> read(Token token) {
    return switch (token.kind()) {
      case NUMBER -> Optional.of(new Term.Numeral(number(token.folded())));
      case CLOCK -> clock(token.folded());
      case ISO_DATE -> day(token.folded());
      case SLASH_DATE -> slash(token.folded());
      case WORD -> scaled(token.folded());
      case SYMBOL -> Optional.empty();
    };
  }

  private static Optional<Term> slash(String text) {
    String[] parts = text.split("/", -1);
    int year = parts.length < 3 ? 0 : Integer.parseInt(parts[2]);
    return Optional.of(
        new Term.Slashed(
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]),
            year > 0 && year < 100 ? 2000 + year : year));
  }

  /** "50mil", "20k": a number and its thousands in one word. */
  private static Optional<Term> scaled(String word) {
    if (word.matches("[qt][1-4]")) {
      return Optional.of(new Term.Quarter(word.charAt(1) - '0'));
    }
    Matcher matcher = SCALED.matcher(word);
    return matcher.matches()
        ? Optional.of(
            new Term.Numeral(
                number(matcher.group(1)).movePointRight(matcher.group(2).equals("m") ? 6 : 3)))
        : Optional.empty();
  }

  /** Three digits after a separator are thousands, in both languages; fewer are decimals. */
  private static BigDecimal number(String digits) {
    return THOUSANDS.matcher(digits).matches()
        ? new BigDecimal(digits.replaceAll("[.,]", ""))
        : new BigDecimal(digits.replace(',', '.'));
  }

  private static Optional<Term> clock(String text) {
    Matcher matcher = CLOCK.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    String half = matcher.group(3);
    boolean twelve = "am".equals(half) || "pm".equals(half);
    if (hour > (twelve ? 12 : 23) || minute > 59 || (twelve && hour == 0)) {
      return Optional.empty();
    }
    int hourOfDay = twelve ? hour % 12 + ("pm".equals(half) ? 12 : 0) : hour;
    return Optional.of(new Term.Clock(LocalTime.of(hourOfDay, minute), twelve));
  }

  private static Optional<Term> day(String text) {
    try {
      return Optional.of(new Term.Day(LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2024-02-30 is no day; the word is then reported as not understood
    }
  }
}
