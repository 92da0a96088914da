package io.quaestor.translate.words;

import io.quaestor.catalog.Column;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.words.ValueMatcher.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of one question and what each can do where values are named. Immutable. */
public final class SpanWords {
  static final int SHORTEST_MISSPELT = 4;

  /** Three letters: beyond, a word of another language may well be the name of something. */
  private static final int LONGEST_FOREIGN = 3;

  /** What a token can do in a span. */
  enum Part {
    /** Points at values. */
    TELLING,
    /** May be left out. */
    NOISE,
    /** A word of the language with a meaning of its own: it must stand in the value just so. */
    WORD,
    /** Such a word of another language. */
    FOREIGN,
    /** A number: only between words that point at values. */
    NUMBER,
    /** Known to nobody: misspelt, if a word beside it tells what is meant. */
    OPEN,
    SYMBOL,
    OTHER
  }

  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  SpanWords(Vocabulary vocabulary, ValueMatcher matcher, List<Token> tokens) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    for (int at = 0; at < tokens.size(); at++) {
      meanings.add(matcher.meaning(tokens, at));
      parts.add(part(tokens.get(at), meanings.get(at)));
    }
  }

  int count() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  String stem(int at) {
    return vocabulary.lexicon().stem(tokens.get(at).folded());
  }

  Meaning meaning(int at) {
    return meanings.get(at);
  }

  Part part(int at) {
    return parts.get(at);
  }

  /** Whether the word joins two things, here or in another language. */
  boolean joins(int at) {
    return parts.get(at) == Part.FOREIGN
        || vocabulary.find(tokens.subList(at, at + 1)).filter(SpanWords::saysAndOr).isPresent();
  }

  /** Whether the name of a column stands right before or right behind. */
  boolean isBeside(String column, int from, int to) {
    for (int length = 1; length <= Vocabulary.LONGEST; length++) {
      int end = to + length;
      boolean before = length <= from && names(column, tokens.subList(from - length, from));
      if (before || (end <= tokens.size() && names(column, tokens.subList(to, end)))) {
        return true;
      }
    }
    return false;
  }

  /** The column that a value is meant of which several have; "from Peru" may be either end. */
  Optional<Column> meant(List<String> columns, int from, int to) {
    boolean comesFrom =
        from > 0
            && vocabulary
                .find(tokens.subList(from - 1, from))
                .filter(
                    term -> term instanceof Term.Word(Concept concept) && concept == Concept.FROM)
                .isPresent();
    return comesFrom ? Optional.empty() : vocabulary.vague().meant(columns, tokens, from, to);
  }

  String label(Column column) {
    return column.words().label(vocabulary.language(), column.name());
  }

  String text(int from, int to) {
    return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private boolean names(String column, List<Token> phrase) {
    return vocabulary
        .find(phrase)
        .filter(term -> term instanceof Term.OfColumn of && of.column().name().equals(column))
        .isPresent();
  }

  /** What the data knows nothing of may still be the name of something in them. */
  private static boolean isOutside(Term term) {
    return term instanceof Term.Word(Concept concept) && concept == Concept.OUTSIDE;
  }

  private static boolean saysAndOr(Term term) {
    return term instanceof Term.Word(Concept concept)
        && (concept == Concept.AND || concept == Concept.OR);
  }

  private Part part(Token token, Meaning meaning) {
    return switch (token.kind()) {
      case NUMBER -> Part.NUMBER;
      case SYMBOL -> vocabulary.isNoise(token.folded()) ? Part.NOISE : Part.SYMBOL;
      case CLOCK, ISO_DATE, SLASH_DATE -> Part.OTHER;
      case WORD -> word(token, meaning);
    };
  }

  private Part word(Token token, Meaning meaning) {
    String folded = token.folded();
    Optional<Term> term = vocabulary.find(List.of(token));
    if (vocabulary.isNoise(folded)) {
      return Part.NOISE;
    }
    if (meaning.exactAs() != null) {
      return Part.TELLING;
    }
    boolean outside = term.filter(SpanWords::isOutside).isPresent();
    if (!outside && term.filter(Term.Word.class::isInstance).isPresent()) {
      return Part.WORD;
    }
    if (term.isEmpty() && folded.length() <= LONGEST_FOREIGN) {
      if (Lexicon.isNoiseSomewhere(folded)) {
        return Part.NOISE;
      }
      if (Lexicon.joinsSomewhere(folded)) {
        return Part.FOREIGN;
      }
    }
    return unjoined(folded, term.isPresent(), meaning);
  }

  /** A word of two letters tells something unless it is known; one letter never does. */
  private Part unjoined(String folded, boolean known, Meaning meaning) {
    boolean digits = folded.chars().anyMatch(Character::isDigit);
    boolean small = folded.length() < 2 || (folded.length() == 2 && known);
    if (small && !digits) {
      return Part.OTHER;
    }
    if (!meaning.isNothing()) {
      return Part.TELLING;
    }
    return !known && !digits && folded.length() >= SHORTEST_MISSPELT ? Part.OPEN : Part.OTHER;
  }
}
