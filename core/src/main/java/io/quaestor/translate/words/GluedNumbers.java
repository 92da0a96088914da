package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Token.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Top5", "last7 days": a number that was typed without a space after the word it belongs to. */
public final class GluedNumbers {
  private static final Pattern GLUED = Pattern.compile("(\\p{L}{3,})(\\d{1,3})");

  private GluedNumbers() {}

  public static List<Token> split(List<Token> tokens, Vocabulary vocabulary) {
    return tokens.stream().flatMap(token -> parts(token, vocabulary)).toList();
  }

  private static Stream<Token> parts(Token token, Vocabulary vocabulary) {
    Matcher text = GLUED.matcher(token.text());
    Matcher folded = GLUED.matcher(token.folded());
    if (token.kind() != Kind.WORD || !text.matches() || !folded.matches()) {
      return Stream.of(token);
    }
    Token word = new Token(text.group(1), folded.group(1), Kind.WORD);
    boolean takesNumber =
        vocabulary.find(List.of(word)).filter(GluedNumbers::takesNumber).isPresent();
    return takesNumber
        ? Stream.of(word, new Token(text.group(2), text.group(2), Kind.NUMBER))
        : Stream.of(token);
  }

  private static boolean takesNumber(Term term) {
    return term instanceof Term.Word(Concept concept)
        && switch (concept) {
          case TOP, BOTTOM, FIRST, LAST -> true;
          default -> false;
        };
  }
}
