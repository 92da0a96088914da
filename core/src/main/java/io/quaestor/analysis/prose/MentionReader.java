package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds everything that a sentence states in numbers, in digits and in words. */
final class MentionReader {
  /** In percent: "a third" is not said of 34.5. */
  private static final BigDecimal FRACTION_STEP = BigDecimal.TWO;

  private static final BigDecimal MULTIPLE_STEP = new BigDecimal("0.2");

  private final AmountReader amounts;

  MentionReader(Locale language) {
    this.amounts = new AmountReader(language);
  }

  /** In their order; what states no number is left out. */
  List<Mention> read(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    int place = 0;
    while (place < tokens.size()) {
      Optional<Mention> mention = at(tokens, place);
      mention.filter(any -> !(any instanceof Mention.Nothing)).ifPresent(mentions::add);
      place = mention.map(any -> any.last() + 1).orElse(place + 1);
    }
    return mentions;
  }

  private Optional<Mention> at(Tokens tokens, int place) {
    int nothing = tokens.length(Sense.NO_NUMBER, place);
    if (nothing > 0) {
      return Optional.of(new Mention.Nothing(place, place + nothing - 1));
    }
    Optional<Mention> date = DateReader.at(tokens, place);
    if (date.isPresent()) {
      return date;
    }
    return tokens
        .at(place)
        .flatMap(
            token ->
                switch (token.type()) {
                  case DIGITS -> Optional.of(amounts.digits(tokens, place));
                  case CLOCK -> Optional.of(clock(tokens, place, token.text()));
                  case WORD -> word(tokens, place);
                  case SIGN -> Optional.empty();
                  case ISO, QUARTER, SLASHED, ODD ->
                      Optional.of(new Mention.Unreadable(place, place));
                });
  }

  private Optional<Mention> word(Tokens tokens, int place) {
    if (tokens.length(Sense.VAGUE, place) > 0) {
      return Optional.of(new Mention.Unreadable(place, place));
    }
    int number = tokens.length(Sense.NUMBER, place);
    int fraction = tokens.length(Sense.FRACTION, place);
    int multiple = tokens.length(Sense.MULTIPLE, place);
    if (fraction > 0 && fraction >= number) {
      return Optional.of(said(tokens, place, Sense.FRACTION, Kind.PERCENT, FRACTION_STEP));
    }
    if (multiple > 0) {
      return Optional.of(said(tokens, place, Sense.MULTIPLE, Kind.MULTIPLE, MULTIPLE_STEP));
    }
    if (number > 0 || tokens.length(Sense.SCALE, place) > 0) {
      return Optional.of(number(tokens, place));
    }
    return tokens.length(Sense.ORDINAL, place) > 0
        ? Optional.of(said(tokens, place, Sense.ORDINAL, Kind.ORDINAL, BigDecimal.ONE))
        : Optional.empty();
  }

  private static Mention said(Tokens tokens, int place, Sense sense, Kind kind, BigDecimal step) {
    Vocabulary.Hit hit = tokens.term(sense, place).orElseThrow();
    return AmountReader.amount(tokens, place, place + hit.length() - 1, kind, hit.value(), step);
  }

  /** "Twenty five" and "thirty and five"; a scale behind it is read as behind digits. */
  private Mention number(Tokens tokens, int place) {
    int next = place;
    BigDecimal value = BigDecimal.ZERO;
    Optional<Vocabulary.Hit> word = tokens.term(Sense.NUMBER, next);
    while (word.isPresent() && (next == place || follows(value, word.get().value()))) {
      value = value.add(word.get().value());
      next += word.get().length();
      word = tokens.term(Sense.NUMBER, joined(tokens, next, value));
      if (word.isPresent() && follows(value, word.get().value())) {
        next = joined(tokens, next, value);
      }
    }
    boolean scaleAlone = next == place;
    return amounts.scaled(tokens, place, next, scaleAlone ? BigDecimal.ONE : value, BigDecimal.ONE);
  }

  /** Where the next word of a number stands: behind "and", where one can be. */
  private static int joined(Tokens tokens, int next, BigDecimal value) {
    boolean canBe = follows(value, BigDecimal.ONE);
    return canBe && tokens.length(Sense.JOINER, next) > 0 ? next + 1 : next;
  }

  /** "Twenty" goes on with "five", and a hundred with "twenty"; "two" goes on with nothing. */
  private static boolean follows(BigDecimal value, BigDecimal word) {
    boolean tens =
        value.remainder(BigDecimal.TEN).signum() == 0
            && value.compareTo(BigDecimal.TEN) > 0
            && word.compareTo(BigDecimal.TEN) < 0;
    boolean hundreds =
        value.remainder(Measure.HUNDRED).signum() == 0
            && value.signum() > 0
            && word.compareTo(Measure.HUNDRED) < 0;
    return word.signum() > 0 && (tens || hundreds);
  }

  private static Mention clock(Tokens tokens, int place, String text) {
    String[] parts = text.split(":", -1);
    int hour = Integer.parseInt(parts[0]);
    boolean afternoon = tokens.length(Sense.AFTERNOON, place + 1) > 0;
    boolean marked = afternoon || tokens.length(Sense.MORNING, place + 1) > 0;
    int told = marked ? hour % 12 + (afternoon ? 12 : 0) : hour;
    return new Mention.Clock(place, marked ? place + 1 : place, told, Integer.parseInt(parts[1]));
  }
}
