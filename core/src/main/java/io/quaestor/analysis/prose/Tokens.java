package io.quaestor.analysis.prose;

import java.util.List;
import java.util.Optional;

/**
 * The pieces of a sentence with the words that are known of them. Places are indexes; at those
 * outside there is nothing.
 */
final class Tokens {
  private final List<Token> tokens;
  private final List<String> texts;
  private final Vocabulary vocabulary;

  Tokens(String folded, Vocabulary vocabulary) {
    this.tokens = Token.in(folded);
    this.texts = tokens.stream().map(Token::text).toList();
    this.vocabulary = vocabulary;
  }

  int size() {
    return tokens.size();
  }

  Optional<Token> at(int place) {
    return place >= 0 && place < tokens.size() ? Optional.of(tokens.get(place)) : Optional.empty();
  }

  boolean is(Token.Type type, int place) {
    return at(place).filter(token -> token.is(type)).isPresent();
  }

  boolean isSign(String signs, int place) {
    return at(place).filter(token -> token.isSign(signs)).isPresent();
  }

  String text(int place) {
    return at(place).map(Token::text).orElse("");
  }

  /** Whether nothing stands between a piece and the one before it. */
  boolean isGlued(int place) {
    return place > 0
        && place < tokens.size()
        && tokens.get(place - 1).end() == tokens.get(place).start();
  }

  Optional<Vocabulary.Hit> term(Sense sense, int place) {
    return place < 0 || place >= tokens.size()
        ? Optional.empty()
        : vocabulary.at(sense, texts, place);
  }

  /** How many pieces a term of {@code sense} takes at a place; 0 where there is none. */
  int length(Sense sense, int place) {
    return term(sense, place).map(Vocabulary.Hit::length).orElse(0);
  }

  boolean endsBefore(Sense sense, int place) {
    return vocabulary.before(sense, texts, Math.max(0, place));
  }

  boolean has(Sense sense) {
    return vocabulary.anywhere(sense, texts);
  }
}
