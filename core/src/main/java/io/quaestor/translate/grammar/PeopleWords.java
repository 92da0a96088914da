package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "How many customers": those who bought are told only by their tickets. They can be counted so,
 * but not listed or ranked, because nobody knows which tickets are of the same one.
 */
final class PeopleWords {
  private PeopleWords() {}

  /** The links with tickets in the place of people, or an objection. */
  static List<Link> asTickets(List<Link> links, Draft draft) {
    Optional<Metric> tickets = tickets(draft);
    List<Link> read = new ArrayList<>(links);
    for (int at = 0; at < read.size(); at++) {
      Link link = read.get(at);
      if (!link.is(Concept.PEOPLE) || tickets.isEmpty()) {
        continue;
      }
      if (isOneOfThem(read, at)) {
        draft.object("object.people", link.text());
      }
      Metric metric = tickets.orElseThrow();
      draft.assume(
          "assume.people",
          link.text(),
          metric.words().label(draft.messages.language(), metric.name()));
      read.set(at, new Link(link.tokens(), new Term.OfMetric(metric), link.readAs()));
    }
    return read;
  }

  /** "Top customers", "which customers", "customers that bought the most". */
  private static boolean isOneOfThem(List<Link> links, int at) {
    Cursor cursor = new Cursor(links);
    cursor.advance(at);
    if (cursor.is(-1, Concept.HOW_MANY, Concept.HOW_MUCH)) {
      return cursor.is(1, Concept.DIFFERENT);
    }
    boolean named =
        cursor.is(-1, Concept.TOP, Concept.BOTTOM, Concept.WHICH, Concept.LIST, Concept.ALL)
            || cursor.is(-1, Concept.DIFFERENT, Concept.EXCEPT)
            || cursor.term(-1) instanceof Term.Superlative
            || cursor.term(1) instanceof Term.Superlative
            || cursor.is(1, Concept.TOP, Concept.BOTTOM)
            || cursor.whole(-1) >= 0
            || cursor.whole(1) >= 0;
    return named || (at == 0 && cursor.ranksLater());
  }

  /**
   * None where other things are told apart as well, buyers perhaps: then tickets are not people.
   */
  private static Optional<Metric> tickets(Draft draft) {
    String ticket = draft.column(Role.IDENTIFIER).map(Column::name).orElse("");
    List<Metric> counting =
        draft.dataset.metrics().stream().filter(metric -> metric.counts().isPresent()).toList();
    return counting.stream()
        .filter(
            any -> counting.stream().allMatch(m -> m.counts().filter(ticket::equals).isPresent()))
        .findFirst();
  }
}
