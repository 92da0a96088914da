package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Mon-Fri", "sep-nov": a dash between two months or two weekdays leads from one to the other.
 * Between other words it is part of a name. "31-10-2025" is 31/10/2025.
 */
public final class DashedDays {
  private static final Pattern DASHED = Pattern.compile("(\\p{L}+)[-–—](\\p{L}+)");

  private static final Pattern WHOLE_DATE =
      Pattern.compile("\\b(\\d{1,2})([-.])(\\d{1,2})\\2(20\\d{2})\\b");

  private DashedDays() {}

  /** The question with such a dash set apart, and whole dates as they are written with slashes. */
  public static String spaced(String question, List<Lexicon> lexicons) {
    return DASHED
        .matcher(WHOLE_DATE.matcher(question).replaceAll("$1/$3/$4"))
        .replaceAll(
            dashed ->
                Matcher.quoteReplacement(
                    isRange(dashed.group(1), dashed.group(2), lexicons)
                        ? dashed.group(1) + " - " + dashed.group(2)
                        : dashed.group()));
  }

  private static boolean isRange(String first, String last, List<Lexicon> lexicons) {
    String from = Folding.fold(first);
    String to = Folding.fold(last);
    return lexicons.stream()
        .anyMatch(
            lexicon ->
                (lexicon.months().containsKey(from) && lexicon.months().containsKey(to))
                    || (lexicon.weekdays().containsKey(from)
                        && lexicon.weekdays().containsKey(to)));
  }
}
