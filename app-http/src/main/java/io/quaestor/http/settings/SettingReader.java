package io.quaestor.http.settings;

import io.micronaut.core.value.PropertyResolver;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads single settings. Every method throws {@code CONFIGURATION_INVALID}, naming the variable,
 * its value unless that is secret, and what is allowed.
 */
final class SettingReader {
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");
  private static final Pattern BYTES = Pattern.compile("([0-9]{1,9})(B|kB|MB|GB)");

  private final PropertyResolver properties;

  SettingReader(PropertyResolver properties) {
    this.properties = properties;
  }

  /** The text without blanks around it; none when the setting is absent or blank. */
  Optional<String> text(Setting setting) {
    return properties
        .getProperty(setting.property(), String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  String required(Setting setting, String purpose) {
    return text(setting)
        .orElseThrow(() -> invalid("%s is not set: %s".formatted(setting.variable(), purpose)));
  }

  /** The parts of a list with commas, without the blank ones. */
  List<String> list(Setting setting) {
    return text(setting).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The parts of a list; the standard ones when there are none. */
  List<String> list(Setting setting, List<String> standard) {
    List<String> parts = list(setting);
    return parts.isEmpty() ? standard : parts;
  }

  boolean flag(Setting setting, boolean standard) {
    Optional<String> value = text(setting).map(text -> text.toLowerCase(Locale.ROOT));
    return switch (value.orElse(Boolean.toString(standard))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(setting, "true or false");
    };
  }

  long number(Setting setting, long standard, long least, long most) {
    Optional<String> value = text(setting);
    if (value.isEmpty()) {
      return standard;
    }
    String allowed = "a whole number from %d to %d".formatted(least, most);
    if (!value.get().matches("[0-9]{1,18}")) {
      throw refused(setting, allowed);
    }
    long number = Long.parseLong(value.get());
    if (number < least || number > most) {
      throw refused(setting, allowed);
    }
    return number;
  }

  /** None when the setting is absent; from 0 to {@code most}. */
  Optional<BigDecimal> decimal(Setting setting, BigDecimal most) {
    Optional<String> value = text(setting);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String allowed = "a number from 0 to %s, with a point before its decimals".formatted(most);
    if (!value.get().matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      throw refused(setting, allowed);
    }
    BigDecimal number = new BigDecimal(value.get());
    if (number.compareTo(most) > 0) {
      throw refused(setting, allowed);
    }
    return Optional.of(number);
  }

  Path dataDir() {
    return folder(Setting.DATA_DIR, Path.of("data"));
  }

  /** Absolute. */
  Path folder(Setting setting, Path standard) {
    try {
      return text(setting).map(Path::of).orElse(standard).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw refused(setting, "the path of a folder");
    }
  }

  /** From 1 byte to 999 GB. */
  long bytes(Setting setting, long standard) {
    Optional<String> value = text(setting);
    if (value.isEmpty()) {
      return standard;
    }
    Matcher matcher = BYTES.matcher(value.get());
    long bytes = matcher.matches() ? Long.parseLong(matcher.group(1)) * size(matcher.group(2)) : 0;
    if (bytes < 1 || bytes >= 1_000_000_000_000L) {
      throw refused(setting, "a number with B, kB, MB or GB, for example 32MB");
    }
    return bytes;
  }

  private static long size(String unit) {
    return switch (unit) {
      case "B" -> 1;
      case "kB" -> 1_000;
      case "MB" -> 1_000_000;
      default -> 1_000_000_000;
    };
  }

  /** A positive duration of at most a day. */
  Duration duration(Setting setting, Duration standard) {
    Optional<String> value = text(setting);
    if (value.isEmpty()) {
      return standard;
    }
    String allowed = "a number with ms, s, m or h, for example 10s, and at most 24h";
    Matcher matcher = DURATION.matcher(value.get());
    if (!matcher.matches()) {
      throw refused(setting, allowed);
    }
    Duration duration = unit(matcher.group(2)).apply(Long.parseLong(matcher.group(1)));
    if (duration.isZero() || duration.compareTo(Duration.ofDays(1)) > 0) {
      throw refused(setting, allowed);
    }
    return duration;
  }

  private static LongFunction<Duration> unit(String name) {
    return switch (name) {
      case "ms" -> Duration::ofMillis;
      case "s" -> Duration::ofSeconds;
      case "m" -> Duration::ofMinutes;
      default -> Duration::ofHours;
    };
  }

  /** One of the constants of {@code kinds}, written in lower case; the first is the standard. */
  <E extends Enum<E>> E choice(Setting setting, Class<E> kinds) {
    return choice(setting, kinds, kinds.getEnumConstants()[0]);
  }

  /** One of the constants of {@code kinds}, written in lower case. */
  <E extends Enum<E>> E choice(Setting setting, Class<E> kinds, E standard) {
    List<E> constants = List.of(kinds.getEnumConstants());
    Optional<String> value = text(setting);
    if (value.isEmpty()) {
      return standard;
    }
    return constants.stream()
        .filter(constant -> constant.name().equalsIgnoreCase(value.get()))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    setting,
                    constants.stream()
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or "))));
  }

  /** A refusal of the setting's value. */
  QuaestorException refused(Setting setting, String allowed) {
    String value = setting.secret() ? "a value" : "the value '" + text(setting).orElse("") + "'";
    return invalid(
        "%s has %s that is not understood; it must be %s"
            .formatted(setting.variable(), value, allowed));
  }

  static QuaestorException invalid(String sentence) {
    return new QuaestorException(ErrorCode.CONFIGURATION_INVALID, sentence);
  }
}
