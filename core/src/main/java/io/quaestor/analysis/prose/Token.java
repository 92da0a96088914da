package io.quaestor.analysis.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a sentence.
 *
 * @param text folded
 * @param start in letters of the sentence
 * @param end behind its last letter
 */
record Token(Type type, String text, int start, int end) {
  enum Type {
    /** A day or a month, ISO. */
    ISO,
    QUARTER,
    SLASHED,
    CLOCK,
    /** Digits, with points, commas or narrow spaces between them. */
    DIGITS,
    /** A number in other signs than the digits 0 to 9. */
    ODD,
    WORD,
    SIGN
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<iso>(?<![\\d.,])\\d{4}-\\d{2}(?:-\\d{2})?(?![-\\d]))"
              + "|(?<quarter>(?<![\\p{L}\\d])(?:\\d{4}-?)?[qt][1-4](?![\\p{L}\\d]))"
              + "|(?<slashed>\\d{1,2}/\\d{1,2}(?:/\\d{4}|/\\d{2})?(?![/\\d]))"
              + "|(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?![:\\d]))"
              + "|(?<digits>\\d+(?:[.,\\u00a0\\u202f\\u2009]\\d+)*)"
              + "|(?<odd>[\\p{N}&&[^0-9]])"
              + "|(?<word>[\\p{L}ºª°][\\p{L}\\p{M}]*)"
              + "|(?<sign>\\S)");

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  static List<Token> in(String folded) {
    List<Token> tokens = new ArrayList<>();
    // A hyphen between letters joins words: "two-thirds".
    Matcher piece = PIECE.matcher(HYPHEN.matcher(folded).replaceAll(" "));
    while (piece.find()) {
      tokens.add(new Token(type(piece), piece.group(), piece.start(), piece.end()));
    }
    return tokens;
  }

  boolean is(Type other) {
    return type == other;
  }

  boolean isSign(String signs) {
    return type == Type.SIGN && signs.contains(text);
  }

  private static Type type(Matcher piece) {
    for (Type type : Type.values()) {
      if (piece.group(type.name().toLowerCase(Locale.ROOT)) != null) {
        return type;
      }
    }
    throw new IllegalStateException("a piece of no type");
  }
}
