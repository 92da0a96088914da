package io.quaestor.table;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The order in which people expect values that come round: weekdays from Monday, months from
 * January, numbers by value, anything else by its letters, so that hours {@code 09:05} fall into
 * place. What is missing comes last.
 */
public final class NaturalOrder {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Map<String, Integer> WEEKDAYS =
      places(DayOfWeek.values(), DayOfWeek::getDisplayName);
  private static final Map<String, Integer> MONTHS = places(Month.values(), Month::getDisplayName);

  private static final Comparator<Cell> CELLS =
      Comparator.comparing(NaturalOrder::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(NaturalOrder::text);

  private NaturalOrder() {}

  public static Comparator<Cell> comparator() {
    return CELLS;
  }

  /** 1 for Monday, in English or Spanish, in full or short; empty when it is no weekday. */
  public static OptionalInt weekday(String name) {
    return look(WEEKDAYS, name);
  }

  /** 1 for January, in English or Spanish, in full or short; empty when it is no month. */
  public static OptionalInt month(String name) {
    return look(MONTHS, name);
  }

  private static @Nullable BigDecimal number(Cell cell) {
    return switch (cell) {
      case Cell.Numeric numeric -> numeric.value();
      case Cell.Text text -> {
        OptionalInt weekday = weekday(text.value());
        OptionalInt place = weekday.isPresent() ? weekday : month(text.value());
        yield place.isPresent() ? BigDecimal.valueOf(place.getAsInt()) : null;
      }
      case Cell.Truth truth -> truth.value() ? BigDecimal.ONE : BigDecimal.ZERO;
      case Cell.Missing missing -> null;
    };
  }

  private static String text(Cell cell) {
    // U+FFFF sorts after every text.
    return cell instanceof Cell.Text text ? text.value() : "\uFFFF";
  }

  private static OptionalInt look(Map<String, Integer> places, String name) {
    Integer place = places.get(key(name));
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** The values in their order, from 1. */
  private static <T> Map<String, Integer> places(T[] values, Naming<T> naming) {
    Map<String, Integer> places = new HashMap<>();
    for (Locale language : LANGUAGES) {
      for (TextStyle style : STYLES) {
        for (int i = 0; i < values.length; i++) {
          places.put(key(naming.name(values[i], style, language)), i + 1);
        }
      }
    }
    return Map.copyOf(places);
  }

  private interface Naming<T> {
    String name(T value, TextStyle style, Locale language);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(".", "");
  }
}
