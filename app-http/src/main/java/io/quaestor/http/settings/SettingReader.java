package io.quaestor.http.settings;

import io.micronaut.core.value.PropertyResolver;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.variables.DataSetting;
import io.quaestor.http.settings.variables.Description;
import io.quaestor.http.settings.variables.Setting;
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
 * Reads single settings; one that nobody set is what {@link Setting#standard} says. Every method
 * throws {@code CONFIGURATION_INVALID}, naming the variable, its value unless that is secret, and
 * what is allowed.
 */
final class SettingReader {
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");
  private static final Pattern BYTES = Pattern.compile("([0-9]{1,9})(B|kB|MB|GB)");

  private final PropertyResolver properties;

  SettingReader(PropertyResolver properties) {
    this.properties = properties;
  }

  /** The text without blanks around it; none where there is no standard either. */
  Optional<String> text(Setting setting) {
    return set(setting).or(() -> Optional.of(setting.standard())).filter(value -> !value.isEmpty());
  }

  /** What somebody set, and not to blanks alone. */
  private Optional<String> set(Setting setting) {
    return properties
        .getProperty(setting.property(), String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** The text of a setting that has a standard. */
  String value(Setting setting) {
    return text(setting).orElseThrow(() -> new IllegalStateException(setting + " has no standard"));
  }

  String required(Setting setting, String purpose) {
    return text(setting)
        .orElseThrow(() -> invalid("%s is not set: %s".formatted(setting.variable(), purpose)));
  }

  /** The parts of a list with commas, without the blank ones; the standard ones if none is left. */
  List<String> list(Setting setting) {
    List<String> parts = parts(text(setting).orElse(""));
    return parts.isEmpty() ? parts(setting.standard()) : parts;
  }

  private static List<String> parts(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  boolean flag(Setting setting) {
    return switch (value(setting).toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(setting, Description.FLAG);
    };
  }

  long number(Setting setting, long least, long most) {
    String value = value(setting);
    String allowed = "a whole number from %d to %d".formatted(least, most);
    if (!value.matches("[0-9]{1,18}")) {
      throw refused(setting, allowed);
    }
    long number = Long.parseLong(value);
    if (number < least || number > most) {
      throw refused(setting, allowed);
    }
    return number;
  }

  /** From 0 to {@code most}; none where there is no standard either. */
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
    return folder(DataSetting.DATA_DIR, Path.of(""));
  }

  /**
   * @param parent where the standard folder is; one that somebody set is where it says
   * @return absolute
   */
  Path folder(Setting setting, Path parent) {
    try {
      return set(setting)
          .map(Path::of)
          .orElseGet(() -> parent.resolve(setting.standard()))
          .toAbsolutePath()
          .normalize();
    } catch (InvalidPathException e) {
      throw refused(setting, "the path of a folder");
    }
  }

  /** From 1 byte to 999 GB. */
  long bytes(Setting setting) {
    Matcher matcher = BYTES.matcher(value(setting));
    long bytes = matcher.matches() ? Long.parseLong(matcher.group(1)) * size(matcher.group(2)) : 0;
    if (bytes < 1 || bytes >= 1_000_000_000_000L) {
      throw refused(setting, Description.BYTES);
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
  Duration duration(Setting setting) {
    return duration(setting, Duration.ofMillis(1));
  }

  /** At most a day, and none at all where it is {@code 0s}. */
  Duration durationOrNone(Setting setting) {
    return duration(setting, Duration.ZERO);
  }

  private Duration duration(Setting setting, Duration least) {
    Matcher matcher = DURATION.matcher(value(setting));
    if (!matcher.matches()) {
      throw refused(setting, Description.DURATION);
    }
    Duration duration = unit(matcher.group(2)).apply(Long.parseLong(matcher.group(1)));
    if (duration.compareTo(least) < 0 || duration.compareTo(Duration.ofDays(1)) > 0) {
      throw refused(setting, Description.DURATION);
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

  /** One of the constants of {@code kinds}, written in lower case. */
  <E extends Enum<E>> E choice(Setting setting, Class<E> kinds) {
    List<E> constants = List.of(kinds.getEnumConstants());
    String value = value(setting);
    return constants.stream()
        .filter(constant -> constant.name().equalsIgnoreCase(value))
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
