package io.quaestor.http.api;

import io.quaestor.error.QuaestorException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of a body that must be one of several. */
final class Choice {
  private Choice() {}

  /**
   * @param field the one that holds {@code word}
   * @throws QuaestorException {@code REQUEST_MALFORMED} with the words that there are
   */
  static <E extends Enum<E>> E of(Class<E> all, String field, String word) {
    return Stream.of(all.getEnumConstants())
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> none(all, field));
  }

  private static QuaestorException none(Class<? extends Enum<?>> all, String field) {
    String words =
        Stream.of(all.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
    return ChartRequest.malformed("the field '%s' must be one of: %s".formatted(field, words));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
