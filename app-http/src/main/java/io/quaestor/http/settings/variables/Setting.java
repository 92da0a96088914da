package io.quaestor.http.settings.variables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A setting of Quaestor's own, a constant of the enum of its subject. The names are public API:
 * {@code QUAESTOR_DB_URL} as a variable, {@code quaestor.db-url} as a property.
 */
public sealed interface Setting extends Variable
    permits ServerSetting,
        AccessSetting,
        DataSetting,
        DatabaseSetting,
        ModelSetting,
        CacheSetting,
        LimitSetting,
        LoadSetting,
        LogSetting {
  String PREFIX = "QUAESTOR_";

  /** The name of the constant. */
  String name();

  @Override
  default String variable() {
    return PREFIX + name();
  }

  default String property() {
    return "quaestor." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What holds when nobody sets it; empty for nothing. */
  default String standard() {
    return description().standard();
  }

  /** Whether the value must not be seen in a message; addresses may hold a password. */
  default boolean secret() {
    return name().endsWith("KEYS") || name().endsWith("URL") || name().endsWith("PASSWORD");
  }

  /** Every setting there is. */
  static List<Setting> all() {
    return Arrays.stream(Setting.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
        .map(Setting.class::cast)
        .toList();
  }
}
