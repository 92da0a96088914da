package io.quaestor.translate;

import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the last answer's reading that a question names, word for word and between quotation
 * marks, to have it taken away: {@code without "by: product"}.
 *
 * @param text as it was typed, without the marks
 */
public record NamedPart(String text) {
  /** Possessive, so that blanks without end take no time without end. */
  private static final Pattern QUOTED =
      Pattern.compile("\\s*+(\\p{L}++)\\s*+[\"“”„«»'‘’](.+)[\"“”«»'‘’][\\s.?!]*+", Pattern.DOTALL);

  /** Nothing where the question says anything else. */
  public static Optional<NamedPart> in(String question) {
    Matcher matcher = QUOTED.matcher(question);
    return matcher.matches() && takesAway(matcher.group(1)) && !matcher.group(2).isBlank()
        ? Optional.of(new NamedPart(matcher.group(2).strip()))
        : Optional.empty();
  }

  private static boolean takesAway(String word) {
    String folded = Folding.fold(word);
    return Lexicon.bundled().stream().anyMatch(lexicon -> lexicon.partingWords().contains(folded));
  }

  public boolean isIn(List<String> reading) {
    return placeIn(reading) >= 0;
  }

  /** Counted from 0; -1 where it is not there. Case, accents and blanks make no difference. */
  public int placeIn(List<String> reading) {
    return reading.stream().map(NamedPart::folded).toList().indexOf(folded(text));
  }

  private static String folded(String text) {
    return Folding.fold(text).strip().replaceAll("\\s+", " ");
  }
}
