package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins "10 in the morning" to one time of day. */
public final class ClockWords {
  private ClockWords() {}

  public static List<Link> joined(List<Link> links, Lexicon lexicon) {
    List<Link> joined = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      LocalTime time = i + 1 < links.size() ? time(link.term(), links.get(i + 1)) : null;
      if (time != null) {
        List<Token> tokens = new ArrayList<>(link.tokens());
        tokens.addAll(links.get(i + 1).tokens());
        joined.add(new Link(tokens, new Term.Clock(time, true), null));
        i++;
      } else if (i > 0 && leadsToTime(links.get(i - 1), lexicon) && hour(link.term()) >= 0) {
        LocalTime hour = LocalTime.of(hour(link.term()), 0);
        joined.add(new Link(link.tokens(), new Term.Clock(hour, false), null));
      } else {
        joined.add(link);
      }
    }
    return joined;
  }

  /** "Después de las 20": the article says that it is a time of day. */
  private static boolean leadsToTime(Link link, Lexicon lexicon) {
    return link.tokens().size() > 1
        && link.term() instanceof Term.Word
        && lexicon.clockArticles().contains(link.tokens().getLast().folded());
  }

  /** A whole hour of the day, or -1. */
  private static int hour(Term term) {
    return term instanceof Term.Numeral numeral
            && numeral.isWhole()
            && numeral.value().signum() >= 0
            && numeral.value().compareTo(BigDecimal.valueOf(23)) <= 0
        ? numeral.value().intValue()
        : -1;
  }

  private static @Nullable LocalTime time(Term number, Link part) {
    int hour = hour(number);
    if (hour < 1 || hour > 12) {
      return null;
    }
    if (part.is(Concept.MORNING)) {
      return LocalTime.of(hour % 12, 0);
    }
    return part.is(Concept.AFTERNOON) || part.is(Concept.EVENING) || part.is(Concept.NIGHT)
        ? LocalTime.of(hour % 12 + 12, 0)
        : null;
  }
}
