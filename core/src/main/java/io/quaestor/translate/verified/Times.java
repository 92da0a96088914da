package io.quaestor.translate.verified;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What a question says of time from where the data or the day stand. */
final class Times {
  private static final List<Concept> RELATIVE =
      List.of(
          Concept.LAST,
          Concept.THIS,
          Concept.SO_FAR,
          Concept.TODAY,
          Concept.YESTERDAY,
          Concept.DAY_BEFORE_YESTERDAY,
          Concept.MONTH_TO_DATE,
          Concept.YEAR_TO_DATE,
          Concept.AGO,
          Concept.PREVIOUS,
          Concept.SINCE,
          Concept.ONWARDS,
          Concept.THAT_TIME);

  private static final List<List<String>> RELATIVE_WORDS =
      Lexicon.bundled().stream()
          .flatMap(
              lexicon ->
                  RELATIVE.stream()
                      .flatMap(
                          concept -> lexicon.phrases().getOrDefault(concept, List.of()).stream()))
          .map(Tokenizer::words)
          .distinct()
          .toList();

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private Times() {}

  /** Whether a question means other days on another day. */
  static boolean areRelativeIn(Wording question) {
    List<String> said = question.tokens().stream().map(Token::folded).toList();
    return RELATIVE_WORDS.stream().anyMatch(words -> Collections.indexOfSubList(said, words) >= 0);
  }

  /** Whether a number may be a year, which is never exchanged for another. */
  static boolean isYear(String number) {
    return YEAR.matcher(number).matches();
  }
}
