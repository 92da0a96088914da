package io.quaestor.http.mcp;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant sent with a call. Models get types and names wrong, and a value that was bent
 * to fit would give an answer to something else, so that all of it is checked: each reader throws
 * {@code REQUEST_MALFORMED} and says what was expected, never what was sent.
 */
final class Arguments {
  private final Map<String, Object> sent;

  private Arguments(Map<String, Object> sent) {
    this.sent = sent;
  }

  /**
   * @param known the names that the tool takes
   */
  static Arguments of(Set<String> known, @Nullable Map<String, Object> sent) {
    Map<String, Object> all = sent == null ? Map.of() : sent;
    if (!known.containsAll(all.keySet())) {
      throw malformed(
          "there is an argument that this tool does not take; it takes: "
              + String.join(", ", new TreeSet<>(known)));
    }
    return new Arguments(all);
  }

  /** Null when it was left out. */
  @Nullable String text(String name) {
    return switch (sent.get(name)) {
      case null -> null;
      case String text -> text;
      default -> throw malformed("the argument '%s' must be a text".formatted(name));
    };
  }

  /** Null when it was left out. */
  @Nullable Integer whole(String name) {
    return switch (sent.get(name)) {
      case null -> null;
      case Integer number -> number;
      default -> throw malformed("the argument '%s' must be a whole number".formatted(name));
    };
  }

  /**
   * The fields of an object, each with one value or several as text; null ones are left out.
   *
   * @return empty when the object was left out
   */
  Map<String, List<String>> fields(String name) {
    return switch (sent.get(name)) {
      case null -> Map.of();
      case Map<?, ?> object -> fields(name, object);
      default ->
          throw malformed(
              "the argument '%s' must be an object with a field for each value".formatted(name));
    };
  }

  private static Map<String, List<String>> fields(String name, Map<?, ?> object) {
    Map<String, List<String>> fields = new TreeMap<>();
    object.forEach(
        (field, value) -> {
          if (value instanceof List<?> several) {
            fields.put(
                String.valueOf(field), several.stream().map(one -> plain(name, one)).toList());
          } else if (value != null) {
            fields.put(String.valueOf(field), List.of(plain(name, value)));
          }
        });
    return fields;
  }

  private static String plain(String name, @Nullable Object value) {
    return switch (value) {
      case String text -> text;
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case null, default ->
          throw malformed(
              "the values in the argument '%s' must be texts, numbers, or lists of these"
                  .formatted(name));
    };
  }

  private static QuaestorException malformed(String detail) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail);
  }
}
