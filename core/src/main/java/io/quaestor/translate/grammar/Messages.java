package io.quaestor.translate.grammar;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the grammar says to people, in their language. */
final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle texts;

  /** Speaks {@code language}, or English where there are no texts for it. */
  Messages(Locale language) {
    this.language = language;
    this.texts =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages", language, NO_FALLBACK);
  }

  Locale language() {
    return language;
  }

  /** The arguments appear as they are: numbers and dates are not spelt by locale. */
  String say(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(texts.getString(key), language).format(plain);
  }
}
