package io.quaestor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTraitsTest {
  private static final List<SampleLine> LINES = SampleLine.all();

  @ParameterizedTest
  @MethodSource("traits")
  void has_what_real_tills_have(Predicate<SampleLine> trait, int least, int most) {
    assertThat(count(trait)).isBetween((long) least, (long) most);
  }

  static Stream<Arguments> traits() {
    return Stream.of(
        trait("hours as 9:05", line -> line.hour().startsWith("9:0"), 100, 500),
        trait("none before nine", line -> line.time().getHour() < 9, 0, 0),
        trait("somebody pays after closing", line -> line.time().getHour() == 22, 5, 50),
        trait(
            "ticket numbers",
            line -> line.ticket().matches("FC[AB] \\d{4}-\\d{9}"),
            24_000,
            26_000),
        trait("credit notes B", line -> line.ticket().matches("NCB \\d{4}-\\d{9}"), 20, 100),
        trait("credit notes A", line -> line.ticket().matches("NCA \\d{4}-\\d{9}"), 1, 20),
        trait("negative elsewhere", line -> negative(line) != line.ticket().startsWith("NC"), 0, 0),
        trait("pieces at price 0", line -> line.price().signum() == 0, 2_000, 4_000),
        trait("one fraction", line -> line.quantity().scale() > 0, 1, 1),
        trait("half of a thing", line -> line.quantity().toPlainString().equals("0.5"), 1, 1),
        trait("a dummy article", line -> line.product().equals(Counter.DUMMY_ARTICLE), 5, 50),
        trait("names of 30 characters", line -> line.product().length() == 30, 300, 2_000),
        trait("longer names", line -> line.product().length() > 30, 0, 0),
        trait("names with a comma", line -> line.product().contains(","), 100, 500),
        trait("boxes of six", line -> line.product().contains("x6un"), 300, 2_000),
        trait("boxes of twelve", line -> line.product().contains("x12un"), 300, 2_000),
        trait("tins", line -> line.product().startsWith("Lata "), 100, 2_000));
  }

  @Test
  void weekends_are_strong() {
    assertThat(List.of("Saturday", "Sunday", "Friday", "Monday"))
        .extracting(weekday -> count(line -> line.weekday().equals(weekday)))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void the_day_has_two_peaks() {
    assertThat(at(11)).isGreaterThan(at(9)).isGreaterThan(at(14));
    assertThat(at(17)).isGreaterThan(at(11)).isGreaterThan(at(21));
  }

  @Test
  void several_waiters_sell_about_seventy_products_of_very_different_popularity() {
    assertThat(distinct(SampleLine::waiter)).isBetween(5L, 9L);
    assertThat(distinct(SampleLine::product)).isBetween(60L, 75L);
    assertThat(count(line -> line.product().equals("Café con leche")))
        .isGreaterThan(10 * count(line -> line.product().equals("Chai latte")));
  }

  @Test
  void prices_rise_once_in_the_middle() {
    assertThat(prices(day -> day.isBefore(Counter.PRICE_RISE))).containsExactly(3400);
    assertThat(prices(day -> !day.isBefore(Counter.PRICE_RISE))).containsExactly(3650);
  }

  @Test
  void one_product_stops_selling_and_another_starts_later() {
    assertThat(days("Latte calabaza especiada").getLast()).isBefore("2025-10-13");
    assertThat(days("Cold brew tónica").getFirst()).isAfter("2025-11-02");
  }

  private static Arguments trait(String name, Predicate<SampleLine> trait, int least, int most) {
    return argumentSet(name, trait, least, most);
  }

  private static boolean negative(SampleLine line) {
    return line.quantity().signum() < 0;
  }

  private static long at(int hour) {
    return count(line -> line.time().getHour() == hour);
  }

  private static long count(Predicate<SampleLine> trait) {
    return LINES.stream().filter(trait).count();
  }

  private static long distinct(Function<SampleLine, Object> field) {
    return LINES.stream().map(field).distinct().count();
  }

  private static List<Integer> prices(Predicate<LocalDate> when) {
    return LINES.stream()
        .filter(line -> line.product().equals("Café con leche") && when.test(line.day()))
        .map(line -> line.price().intValueExact())
        .distinct()
        .toList();
  }

  private static List<LocalDate> days(String product) {
    return LINES.stream()
        .filter(line -> line.product().equals(product))
        .map(SampleLine::day)
        .toList();
  }
}
