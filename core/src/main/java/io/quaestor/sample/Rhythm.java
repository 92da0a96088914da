package io.quaestor.sample;

import io.quaestor.sample.Dice.Weighted;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** When people come and who serves them. */
final class Rhythm {
  /** Tickets on a weekday of weight 1 at the begin of the sample. */
  private static final double TICKETS = 106;

  /** How much more is sold at the end than at the begin: spring comes. */
  private static final double GROWTH = 0.12;

  private static final Map<DayOfWeek, Double> WEEK =
      Map.of(
          DayOfWeek.MONDAY, 0.80,
          DayOfWeek.TUESDAY, 0.86,
          DayOfWeek.WEDNESDAY, 0.92,
          DayOfWeek.THURSDAY, 0.97,
          DayOfWeek.FRIDAY, 1.15,
          DayOfWeek.SATURDAY, 1.62,
          DayOfWeek.SUNDAY, 1.38);

  private static final List<Weighted<Integer>> HOURS =
      List.of(
          new Weighted<>(9, 4.5),
          new Weighted<>(10, 8.5),
          new Weighted<>(11, 10.5),
          new Weighted<>(12, 7.5),
          new Weighted<>(13, 6.5),
          new Weighted<>(14, 5.0),
          new Weighted<>(15, 6.5),
          new Weighted<>(16, 10.0),
          new Weighted<>(17, 13.5),
          new Weighted<>(18, 12.0),
          new Weighted<>(19, 8.0),
          new Weighted<>(20, 4.5),
          new Weighted<>(21, 2.0),
          new Weighted<>(22, 0.1));

  private static final int SHIFT_CHANGE = 15;
  private static final List<Weighted<Integer>> MORNING =
      List.of(new Weighted<>(11, 5), new Weighted<>(12, 3.5), new Weighted<>(14, 2));
  private static final List<Weighted<Integer>> EVENING =
      List.of(new Weighted<>(21, 4.5), new Weighted<>(22, 4), new Weighted<>(25, 1.5));
  private static final int WEEKEND_HELP = 31;

  private final Dice dice;

  Rhythm(Dice dice) {
    this.dice = dice;
  }

  int tickets(LocalDate day) {
    double passed =
        (double) ChronoUnit.DAYS.between(SampleTill.FIRST_DAY, day)
            / ChronoUnit.DAYS.between(SampleTill.FIRST_DAY, SampleTill.LAST_DAY);
    double weather = 0.88 + 0.24 * dice.fraction();
    double expected = TICKETS * weekday(day) * (1 + GROWTH * passed) * weather;
    return (int) Math.round(expected);
  }

  LocalTime time() {
    int hour = dice.pick(HOURS);
    // The doors close at ten; who is still inside pays a little later.
    return LocalTime.of(hour, hour == 22 ? dice.between(0, 12) : dice.between(0, 59));
  }

  int waiter(LocalDate day, LocalTime time) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (weekend && dice.chance(0.2)) {
      return WEEKEND_HELP;
    }
    return dice.pick(time.getHour() < SHIFT_CHANGE ? MORNING : EVENING);
  }

  private static double weekday(LocalDate day) {
    return WEEK.getOrDefault(day.getDayOfWeek(), 1.0);
  }
}
