package io.quaestor.translate.lexicon;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences and labels for people, in one language, from a resource bundle. Immutable. */
public final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle texts;

  /**
   * Speaks {@code language}, or English where the bundle has no texts for it.
   *
   * @param owner the class in whose package the bundle lies
   * @param bundle its name, such as {@code messages}
   */
  public Texts(Class<?> owner, String bundle, Locale language) {
    this.language = language;
    this.texts =
        ResourceBundle.getBundle(owner.getPackageName() + "." + bundle, language, NO_FALLBACK);
  }

  public Locale language() {
    return language;
  }

  /** The arguments appear as they are: numbers and dates are not spelt by locale. */
  public String say(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(texts.getString(key), language).format(plain);
  }
}
