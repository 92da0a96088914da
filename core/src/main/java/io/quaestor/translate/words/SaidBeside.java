package io.quaestor.translate.words;

import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What small words and brackets say about the words beside them, before they are left out: "the
 * Harvest Day (19 October)", "by day of the week before", "what did 14 make in September".
 */
public final class SaidBeside {
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;

  public SaidBeside(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lexicon = vocabulary.lexicon();
  }

  public List<Link> read(List<Link> links) {
    return apart(named(slashed(ofTheMonth(splitWeeks(links)))));
  }

  /**
   * "The best sellers of the month", "revenue of the month" and no more: the one that is going on.
   * In "of the month of October" the word only says what October is.
   */
  private List<Link> ofTheMonth(List<Link> links) {
    String first =
        lexicon.phrases().getOrDefault(Concept.THIS, List.of()).stream().findFirst().orElse("");
    List<Token> words = Tokenizer.tokens(first);
    Optional<Term> current = words.isEmpty() ? Optional.empty() : vocabulary.find(words);
    List<Link> read = new ArrayList<>(links);
    for (int at = links.size() - 1; at > 1; at--) {
      if (!isUnit(links.get(at)) || !links.get(at - 1).is(Concept.NOISE)) {
        continue;
      }
      Link before = telling(links, at, -1);
      Link after = telling(links, at, 1);
      boolean near = isLedByOf(links, at);
      boolean ends = after == null || after.is(Concept.BY) || after.is(Concept.AND);
      if (near && ends && before != null && isOf(before) && current.isPresent()) {
        read.add(at, new Link(words, current.get(), null));
      } else if (after != null
          && links.get(at).is(Concept.MONTH)
          && after.term() instanceof Term.Month
          && (before == null || !before.is(Concept.BY))) {
        read.remove(at);
      }
    }
    return read;
  }

  /** "Of the month": nothing but such words between it and what it belongs to. */
  private boolean isLedByOf(List<Link> links, int unit) {
    boolean of = false;
    for (int at = unit - 1; at >= 0 && links.get(at).is(Concept.NOISE); at--) {
      for (Token token : links.get(at).tokens()) {
        boolean leads = leadsToMonth(token.folded());
        if (!leads && !lexicon.singularArticles().contains(token.folded())) {
          return false;
        }
        of |= leads && !lexicon.singularArticles().contains(token.folded());
      }
    }
    return of;
  }

  /** Whether it is a unit of time, in the singular. */
  private boolean isUnit(Link link) {
    String word = link.tokens().getLast().folded();
    return link.tokens().size() == 1
        && lexicon.stem(word).equals(word)
        && (link.is(Concept.MONTH)
            || link.is(Concept.WEEK)
            || link.is(Concept.QUARTER)
            || link.is(Concept.YEAR));
  }

  private static boolean isOf(Link link) {
    return link.term() instanceof Term.Superlative
        || link.term() instanceof Term.OfMetric
        || (link.term() instanceof Term.OfColumn of && of.column().role() == Role.DIMENSION);
  }

  /** The nearest link on one side that is no noise, or null. */
  private static @Nullable Link telling(List<Link> links, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < links.size() && links.get(at).is(Concept.NOISE)) {
      at += step;
    }
    return at >= 0 && at < links.size() ? links.get(at) : null;
  }

  /** "Colombia / Ethiopia": a slash between two values is a comma. */
  private List<Link> slashed(List<Link> links) {
    List<Token> comma = Tokenizer.tokens(",");
    Optional<Term> and = vocabulary.find(comma);
    List<Link> read = new ArrayList<>(links);
    for (int at = 1; at + 1 < links.size() && and.isPresent(); at++) {
      boolean slash = links.get(at).tokens().getFirst().text().equals("/");
      boolean between =
          links.get(at - 1).term() instanceof Term.Values
              && links.get(at + 1).term() instanceof Term.Values;
      if (slash && between) {
        read.set(at, new Link(comma, and.get(), null));
      }
    }
    return read;
  }

  /** In "by day of the week before" the week is one of its own. */
  private List<Link> splitWeeks(List<Link> links) {
    List<Link> split = new ArrayList<>();
    for (int at = 0; at < links.size(); at++) {
      Link link = links.get(at);
      boolean pointed =
          at + 1 < links.size()
              && (links.get(at + 1).is(Concept.LAST)
                  || links.get(at + 1).is(Concept.PREVIOUS)
                  || links.get(at + 1).is(Concept.THIS));
      int last = link.tokens().size() - 1;
      Optional<Term> first = pointed && last > 0 ? word(link, 0) : Optional.empty();
      Optional<Term> week = first.isPresent() ? word(link, last) : Optional.empty();
      if (week.filter(term -> isWord(term, Concept.WEEK)).isPresent() && isWeekday(link)) {
        split.add(new Link(link.tokens().subList(0, 1), first.orElseThrow(), null));
        split.add(new Link(link.tokens().subList(last, last + 1), week.get(), null));
      } else {
        split.add(link);
      }
    }
    return split;
  }

  private static boolean isWeekday(Link link) {
    return link.is(Concept.WEEKDAY)
        || (link.term() instanceof Term.OfColumn of && of.column().role() == Role.WEEKDAY);
  }

  private Optional<Term> word(Link link, int at) {
    return vocabulary.find(link.tokens().subList(at, at + 1));
  }

  private static boolean isWord(Term term, Concept concept) {
    return term instanceof Term.Word word && word.concept() == concept;
  }

  /** A day's name that nobody knows is what the brackets behind it say: "(19 de octubre)". */
  private List<Link> named(List<Link> links) {
    for (int open = 1; open < links.size(); open++) {
      int day = isOpening(links.get(open)) && isDate(links, open + 1) ? dayBefore(links, open) : -1;
      if (day >= 0) {
        List<Link> told = new ArrayList<>(links.subList(0, day));
        told.addAll(links.subList(open, links.size()));
        return told;
      }
    }
    return links;
  }

  /** Where "the day of …" begins that ends before the bracket, or -1. */
  private static int dayBefore(List<Link> links, int open) {
    boolean unknown = false;
    for (int at = open - 1; at >= 0; at--) {
      Link link = links.get(at);
      if (link.is(Concept.DAY) || isDayColumn(link)) {
        return unknown ? at : -1;
      }
      boolean meaningless = link.term() instanceof Term.Unknown || link.is(Concept.OUTSIDE);
      if (!meaningless && !link.is(Concept.NOISE)) {
        return -1;
      }
      unknown |= meaningless;
    }
    return -1;
  }

  private static boolean isDayColumn(Link link) {
    return link.term() instanceof Term.OfColumn of && of.column().role() == Role.DATE;
  }

  private static boolean isDate(List<Link> links, int from) {
    int days = 0;
    int months = 0;
    for (int at = from; at < links.size(); at++) {
      Link link = links.get(at);
      if (isClosing(link)) {
        return days == 1 && months == 1;
      }
      Term term = link.term();
      boolean whole = term instanceof Term.Slashed || term instanceof Term.Day;
      boolean day = term instanceof Term.Numeral || term instanceof Term.Ordinal;
      if (!whole && !day && !(term instanceof Term.Month) && !link.is(Concept.NOISE)) {
        return false;
      }
      days += whole || day ? 1 : 0;
      months += whole || term instanceof Term.Month ? 1 : 0;
    }
    return false;
  }

  private static boolean isOpening(Link link) {
    return link.tokens().getFirst().text().equals("(");
  }

  private static boolean isClosing(Link link) {
    return link.tokens().getFirst().text().equals(")");
  }

  /** A number that something sets apart from the month behind it is no day of that month. */
  private List<Link> apart(List<Link> links) {
    List<Link> apart = new ArrayList<>();
    for (int at = 0; at < links.size(); at++) {
      apart.add(links.get(at));
      int month = at + 1;
      boolean near = true;
      while (month < links.size() && links.get(month).is(Concept.NOISE)) {
        near &= links.get(month).tokens().stream().map(Token::folded).allMatch(this::leadsToMonth);
        month++;
      }
      boolean bare = links.get(at).term() instanceof Term.Numeral && !isLedTo(links, at);
      if (bare && !near && month < links.size() && links.get(month).term() instanceof Term.Month) {
        apart.add(new Link(links.get(at + 1).tokens(), new Term.Gap(), null));
      }
    }
    return apart;
  }

  private boolean leadsToMonth(String folded) {
    return lexicon.monthLeads().contains(folded);
  }

  /** "The day 14", "from 1 to 14", "between 1 and 14": a day all the same. */
  private static boolean isLedTo(List<Link> links, int at) {
    List<Link> before =
        links.subList(0, at).stream().filter(link -> !link.is(Concept.NOISE)).toList();
    Link last = before.isEmpty() ? null : before.getLast();
    if (last == null) {
      return false;
    }
    boolean between = before.stream().anyMatch(link -> link.is(Concept.BETWEEN));
    return last.is(Concept.DAY)
        || isDayColumn(last)
        || last.term() instanceof Term.Weekday
        || last.is(Concept.TO)
        || last.is(Concept.FROM)
        || last.is(Concept.UNTIL)
        || last.is(Concept.SINCE)
        || last.is(Concept.BEFORE)
        || last.is(Concept.AFTER)
        || (between && last.is(Concept.AND));
  }
}
