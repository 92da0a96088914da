package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.VerifiedQuestion;
import io.quaestor.sql.Constants;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells SQL that can only hold what people typed or the catalog says from SQL that may hold a value
 * of the data, which the grammar has found for what was typed. Immutable.
 */
final class Discretion {
  /** What the grammar writes of itself: one place, a whole in percent, a stretch of time. */
  private static final Set<String> HARMLESS =
      Set.of(
          "", "0", "1", "2", "1.0", "2.0", "100", "100.0", "day", "week", "month", "quarter",
          "year");

  /** How a day is cut: {@code %Y-%m}. */
  private static final Pattern FORMAT = Pattern.compile("(%[A-Za-z][-: ]?){1,6}");

  private final Set<String> catalog;

  Discretion(Dataset dataset) {
    this.catalog =
        Stream.of(
                dataset.segments().stream().map(Segment::condition),
                dataset.verifiedQuestions().stream().map(VerifiedQuestion::sql),
                dataset.metrics().stream().map(metric -> metric.expression()))
            .flatMap(sql -> sql)
            .flatMap(sql -> SqlConstants.of(sql).stream())
            .flatMap(constants -> constants.values().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Not when it cannot be told what stands in it.
   *
   * @param typed everything that people have typed in the conversation
   */
  boolean allows(String sql, Collection<String> typed) {
    return SqlConstants.of(sql)
        .map(Constants::values)
        .filter(all -> all.stream().allMatch(one -> isNoValue(one) || isSaid(one, typed)))
        .isPresent();
  }

  /** Whether it stands in the catalog or is a way to write SQL. */
  boolean isNoValue(String constant) {
    return HARMLESS.contains(constant)
        || FORMAT.matcher(constant).matches()
        || catalog.contains(constant);
  }

  private static boolean isSaid(String constant, Collection<String> typed) {
    return typed.stream().anyMatch(text -> says(text, constant));
  }

  /** As a whole: whoever types 2024 has not said 20. */
  private static boolean says(String text, String constant) {
    for (int at = text.indexOf(constant); at >= 0; at = text.indexOf(constant, at + 1)) {
      int end = at + constant.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
