package io.quaestor.http.command;

import io.quaestor.access.KeyLimits;
import io.quaestor.access.Scope;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of {@code quaestor keys create}, and what they mean. */
final class KeyWords {
  private static final Pattern LIFETIME = Pattern.compile("([1-9][0-9]{0,4})([mhd])");

  private KeyWords() {}

  /** How many requests. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
      if (number < 1 || number > KeyLimits.MOST) {
        throw new TypeConversionException(
            "'%s' is not a whole number from 1 to %d".formatted(text, KeyLimits.MOST));
      }
      return number;
    }
  }

  static Scope scope(String word) {
    return Scope.of(word)
        .orElseThrow(
            () -> new TypeConversionException("'%s' is not read, load or admin".formatted(word)));
  }

  static Duration lifetime(String text) {
    Matcher matcher = LIFETIME.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "'%s' is not a time such as 30m, 12h or 90d".formatted(text));
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
