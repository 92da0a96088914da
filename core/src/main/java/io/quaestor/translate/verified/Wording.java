package io.quaestor.translate.verified;

import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a question, as they are compared: case, accents, blanks and the points at the end of
 * sentences make no other question, any other sign does.
 *
 * @param tokens in their order
 * @param signs those that are no words and no points, such as the two of "C++"
 */
record Wording(List<Token> tokens, String signs) {
  private static final String POINTS = ".,;:!?¿¡'\"()…–—-´`‘’“”«»";

  Wording {
    tokens = List.copyOf(tokens);
  }

  static Wording of(String question) {
    return new Wording(Tokenizer.tokens(question), signs(question));
  }

  private static String signs(String question) {
    return Folding.fold(question)
        .codePoints()
        .filter(
            c ->
                !Character.isLetterOrDigit(c)
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && POINTS.indexOf(c) < 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Questions with the same one are the same. */
  String folded() {
    return tokens.stream().map(Token::folded).collect(Collectors.joining(" ")) + "|" + signs;
  }

  Set<String> words() {
    return tokens.stream().map(Token::folded).collect(Collectors.toUnmodifiableSet());
  }
}
