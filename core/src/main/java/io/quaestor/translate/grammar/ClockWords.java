package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins "10 in the morning" to one time of day. */
final class ClockWords {
  private ClockWords() {}

  static List<Link> joined(List<Link> links) {
    List<Link> joined = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      LocalTime time = i + 1 < links.size() ? time(link.term(), links.get(i + 1)) : null;
      if (time == null) {
        joined.add(link);
      } else {
        List<Token> tokens = new ArrayList<>(link.tokens());
        tokens.addAll(links.get(i + 1).tokens());
        joined.add(new Link(tokens, new Term.Clock(time, true), null));
        i++;
      }
    }
    return joined;
  }

  private static @Nullable LocalTime time(Term number, Link part) {
    if (!(number instanceof Term.Numeral numeral) || !numeral.isWhole()) {
      return null;
    }
    int hour = numeral.value().precision() > 2 ? 99 : numeral.value().intValue();
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
