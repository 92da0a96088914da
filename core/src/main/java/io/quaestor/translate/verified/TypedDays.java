package io.quaestor.translate.verified;

import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The years, months and days that a question says. SQL whose days were all said answers it on any
 * day; SQL with others has them from the day on which it was written, as the year of "in November".
 *
 * @param years in figures
 * @param months 1 to 12
 * @param figures numbers of at most two digits, which days may be
 */
record TypedDays(Set<String> years, Set<Integer> months, Set<Integer> figures) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)(?!\\d)");

  TypedDays {
    years = Set.copyOf(years);
    months = Set.copyOf(months);
    figures = Set.copyOf(figures);
  }

  static TypedDays in(String question, Wording wording) {
    Set<Integer> figures =
        FIGURE
            .matcher(question)
            .results()
            .map(figure -> Integer.valueOf(figure.group()))
            .collect(Collectors.toSet());
    Set<Integer> months = new HashSet<>(figures);
    for (Token token : wording.tokens()) {
      for (Lexicon lexicon : Lexicon.bundled()) {
        Integer month = lexicon.months().get(token.folded());
        if (month != null) {
          months.add(month);
        }
      }
    }
    Set<String> years =
        YEAR.matcher(question).results().map(MatchResult::group).collect(Collectors.toSet());
    return new TypedDays(years, months, figures);
  }

  /** Whether all that a value of SQL says of days was said. */
  boolean cover(String value) {
    Matcher days = DAY.matcher(value);
    if (!days.results().allMatch(day -> covers(day.group()))) {
      return false;
    }
    String rest = days.replaceAll("");
    Matcher monthsOfYear = MONTH.matcher(rest);
    return monthsOfYear
            .results()
            .allMatch(
                month ->
                    years.contains(month.group(1))
                        && months.contains(Integer.valueOf(month.group(2))))
        && YEAR.matcher(monthsOfYear.replaceAll(""))
            .results()
            .allMatch(year -> years.contains(year.group()));
  }

  /** A day that was said, or the one after it, before which something is to be. */
  private boolean covers(String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      return isSaid(date) || isSaid(date.minusDays(1));
    } catch (DateTimeException e) {
      return false; // no day, whatever was meant by it
    }
  }

  /** By itself, or as the first or the last of a month or a year. */
  private boolean isSaid(LocalDate date) {
    boolean ofYear = date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
    boolean ofMonth = date.getDayOfMonth() == 1 || date.getDayOfMonth() == date.lengthOfMonth();
    return years.contains(Integer.toString(date.getYear()))
        && (ofYear
            || (months.contains(date.getMonthValue())
                && (ofMonth || figures.contains(date.getDayOfMonth()))));
  }
}
