package io.quaestor.translate.lexicon;

import io.quaestor.translate.lexicon.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a question into tokens. The same cut is used for catalog words and for values. */
public final class Tokenizer {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<slash>(?<![\\d/])\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\d/]))"
              + "|(?<clock>\\d{1,2}:\\d{2}\\s?(?:am|pm|hs?)?\\b|\\d{1,2}\\s?(?:am|pm|hs?)\\b)"
              + "|(?<scaled>\\d+[.,]\\d+(?:k|m|mil)\\b)"
              + "|(?<number>\\d{1,3}(?:[.,]\\d{3})+(?![\\d\\p{L}])|\\d+(?:[.,]\\d+)?(?![\\d\\p{L}]))"
              + "|(?<word>[\\p{L}\\d]+)"
              + "|(?<symbol><=|>=|[<>=%&,/()–—]|(?<!\\p{L})-|-(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Tokenizer() {}

  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      String piece = matcher.group();
      tokens.add(new Token(piece, Folding.fold(piece), kind(matcher)));
    }
    return tokens;
  }

  /** The folded words of a phrase, without symbols. */
  public static List<String> words(String phrase) {
    return tokens(phrase).stream()
        .filter(token -> token.kind() != Kind.SYMBOL)
        .map(Token::folded)
        .toList();
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("date") != null) {
      return Kind.ISO_DATE;
    }
    if (matcher.group("slash") != null) {
      return Kind.SLASH_DATE;
    }
    if (matcher.group("clock") != null) {
      return Kind.CLOCK;
    }
    if (matcher.group("number") != null) {
      return Kind.NUMBER;
    }
    return matcher.group("symbol") != null ? Kind.SYMBOL : Kind.WORD;
  }
}
