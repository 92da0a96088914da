package io.quaestor.translate.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings texts into the form in which they are compared: lower case, without accents. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Below are plain letters, digits and signs only. */
  private static final int FIRST_WITH_MARKS = 0x80;

  private Folding() {}

  /** Folds case and accents; every other character stays. */
  public static String fold(String text) {
    if (text.chars().allMatch(letter -> letter < FIRST_WITH_MARKS)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
