package io.quaestor.benchmark.data;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Questions as people ask them of a till, hundreds of different ones about the two years of a
 * {@link TillFile}.
 */
public final class UsualQuestions {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final List<Integer> YEARS = List.of(2023, 2024);

  private UsualQuestions() {}

  /** The same each time, in an order that mixes them. */
  public static List<String> all() {
    List<String> all = new ArrayList<>(english());
    all.addAll(spanish());
    Collections.shuffle(all, new Random(7));
    return all;
  }

  public static List<String> english() {
    List<String> questions = new ArrayList<>();
    for (int year : YEARS) {
      for (Month month : Month.values()) {
        String when = "in " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        for (int most : List.of(3, 5, 7)) {
          questions.add("top %d products by revenue %s".formatted(most, when));
          questions.add("top %d waiters by number of tickets %s".formatted(most, when));
        }
        for (String metric : List.of("revenue", "units sold", "average ticket")) {
          questions.add("%s by weekday %s".formatted(metric, when));
          questions.add("%s per day %s".formatted(metric, when));
        }
        questions.add("What was the total revenue %s?".formatted(when));
      }
    }
    return questions;
  }

  public static List<String> spanish() {
    List<String> questions = new ArrayList<>();
    for (int year : YEARS) {
      for (Month month : Month.values()) {
        String when = "en " + month.getDisplayName(TextStyle.FULL, SPANISH) + " de " + year;
        for (int most : List.of(5, 10)) {
          questions.add("los %d productos más vendidos %s".formatted(most, when));
          questions.add("los %d mozos con más facturación %s".formatted(most, when));
        }
        questions.add("facturación por día de la semana %s".formatted(when));
        questions.add("¿Cuántos tickets hubo por día %s?".formatted(when));
      }
    }
    return questions;
  }

  /** Those that go on from the question before. */
  public static List<String> further() {
    List<String> questions = new ArrayList<>();
    for (int year : YEARS) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        questions.add("and only in %s %d?".formatted(name, year));
      }
    }
    questions.add("now by waiter");
    questions.add("and by units sold?");
    questions.add("only the top 3");
    return questions;
  }
}
