package io.quaestor.analysis;

import io.quaestor.catalog.Unit;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Sentences and enumerations in one language. */
final class Speech {
  /** In characters, of a name or a label that stands alone. */
  static final int LONGEST_NAME = 40;

  private static final int MOST_NAMES = 3;
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;
  private final Locale language;
  private final Numbers numbers;

  /** Speaks {@code language}, or English where there are no texts for it. */
  Speech(Locale language) {
    this.texts =
        ResourceBundle.getBundle(
            Speech.class.getPackageName() + ".messages", language, NO_FALLBACK);
    Locale spoken = texts.getLocale();
    this.language = spoken.equals(Locale.ROOT) ? Locale.ENGLISH : spoken;
    this.numbers = new Numbers(this.language);
  }

  /** The language of the texts. */
  Locale language() {
    return language;
  }

  /** A text as it stands, such as a date's pattern. */
  String text(String key) {
    return texts.getString(key);
  }

  String say(String key, String... arguments) {
    return new MessageFormat(text(key), language).format(arguments);
  }

  /**
   * Takes the text for one, for two where there is one, or for many; the count is its first
   * argument.
   */
  String sayCounted(String key, int count, String... more) {
    String two = key + ".two";
    String form =
        count == 2 && texts.containsKey(two) ? two : key + (count == 1 ? ".one" : ".many");
    return say(
        form, Stream.concat(Stream.of(count(count)), Arrays.stream(more)).toArray(String[]::new));
  }

  String count(int count) {
    return numbers.plain(BigDecimal.valueOf(count));
  }

  String number(BigDecimal value, Unit unit) {
    return unit == Unit.PERCENT ? percent(value) : numbers.plain(value);
  }

  String percent(BigDecimal value) {
    return numbers.percent(value);
  }

  /** How far two values are apart; percentages differ by points, not by percent. */
  String distance(BigDecimal value, Unit unit) {
    return unit == Unit.PERCENT
        ? say("points", numbers.points(value.abs()))
        : numbers.plain(value.abs());
  }

  /** All of {@code items}: "A, B and C". */
  String enumerate(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : say("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
  }

  /** The first few of {@code names}, and how many more there are. */
  String some(List<String> names) {
    return some(names, MOST_NAMES);
  }

  String some(List<String> names, int most) {
    return names.size() <= most
        ? enumerate(names)
        : say("more", String.join(", ", names.subList(0, most)), count(names.size() - most));
  }

  static String shortened(String name) {
    return shortened(name, LONGEST_NAME);
  }

  /** Cuts what is longer than {@code longest} characters, never inside a surrogate pair. */
  static String shortened(String name, int longest) {
    String line = name.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int end = longest - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
            .strip()
        + "…";
  }

  String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(language) + sentence.substring(1);
  }
}
