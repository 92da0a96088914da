package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A few neighbouring tokens and what they stand for.
 *
 * @param readAs the word that a misspelt one was taken for, or null
 */
public record Link(List<Token> tokens, Term term, @Nullable String readAs) {
  public Link {
    tokens = List.copyOf(tokens);
  }

  public boolean is(Concept concept) {
    return term instanceof Term.Word word && word.concept() == concept;
  }

  /** As it was typed. */
  public String text() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
