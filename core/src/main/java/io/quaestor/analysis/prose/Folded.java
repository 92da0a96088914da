package io.quaestor.analysis.prose;

import java.text.Normalizer;

/** Texts in small letters without accents, letter by letter: places stay what they were. */
final class Folded {
  private Folded() {}

  /** One letter for each of {@code text}, which is in the form of {@link #composed}. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(of(text.charAt(i)));
    }
    return folded.toString();
  }

  /** With every accent in one letter with what it stands on. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static char of(char letter) {
    if (letter < 0x80) {
      return Character.toLowerCase(letter);
    }
    char plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(plain);
  }
}
