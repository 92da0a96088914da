package io.quaestor.translate.verified;

import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a question beside a verified one, word by word. Where the verified one has a value or a
 * number that may be exchanged, the question may have another; all else must be the same.
 */
final class Alignment {
  private final Verified verified;
  private final List<Token> asked = new ArrayList<>();
  private final Map<Integer, Link> askedLinks = new HashMap<>();
  private final Map<String, String> exchanged = new LinkedHashMap<>();
  private int at;

  private Alignment(Verified verified, List<Link> question) {
    this.verified = verified;
    for (Link link : question) {
      askedLinks.put(asked.size(), link);
      asked.addAll(link.tokens());
    }
  }

  /**
   * Both questions linked in the same table.
   *
   * @return what is exchanged for what, which may be nothing; empty when they are not the same
   */
  static Optional<Map<String, String>> of(
      Verified verified, List<Link> verifiedLinks, List<Link> question) {
    return new Alignment(verified, question).along(verifiedLinks);
  }

  private Optional<Map<String, String>> along(List<Link> links) {
    for (Link link : links) {
      if (!(passesValue(link) || passesNumber(link, links) || passesWords(link.tokens()))) {
        return Optional.empty();
      }
    }
    return at == asked.size() ? Optional.of(exchanged) : Optional.empty();
  }

  private boolean passesWords(List<Token> tokens) {
    for (Token token : tokens) {
      if (at == asked.size() || !asked.get(at).folded().equals(token.folded())) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** A value of a column, for another of the same column. */
  private boolean passesValue(Link link) {
    Link other = askedLinks.get(at);
    if (other == null) {
      return false;
    }
    Optional<Named> mine = Named.of(link);
    Optional<Named> theirs = Named.of(other);
    boolean may =
        mine.isPresent()
            && theirs.isPresent()
            && mine.get().column().equals(theirs.get().column())
            && verified.mayExchange(mine.get().value(), mine.get().column());
    return may && exchange(mine.get().value(), theirs.get().value(), other);
  }

  /** A whole number in figures, for another. */
  private boolean passesNumber(Link link, List<Link> links) {
    Link other = askedLinks.get(at);
    if (other == null) {
      return false;
    }
    Optional<String> mine = figures(link);
    Optional<String> theirs = figures(other);
    boolean may =
        mine.isPresent()
            && theirs.isPresent()
            && !Times.isYear(theirs.get())
            && isOnce(mine.get(), links)
            && verified.mayExchange(mine.get());
    return may && exchange(mine.get(), theirs.get(), other);
  }

  private boolean exchange(String mine, String theirs, Link other) {
    if (exchanged.containsKey(mine)) {
      return false;
    }
    exchanged.put(mine, theirs);
    at += other.tokens().size();
    return true;
  }

  private static boolean isOnce(String number, List<Link> links) {
    return links.stream()
            .flatMap(link -> link.tokens().stream())
            .filter(token -> token.text().equals(number))
            .count()
        == 1;
  }

  /** Without a zero before it, so that it is written as it is meant. */
  private static Optional<String> figures(Link link) {
    Token only = link.tokens().getFirst();
    return link.tokens().size() == 1
            && link.term() instanceof Term.Numeral
            && only.text().matches("[1-9]\\d{0,8}")
        ? Optional.of(only.text())
        : Optional.empty();
  }

  /** The one value that a few words name, as the words stand. */
  private record Named(String column, String value) {
    static Optional<Named> of(Link link) {
      return link.readAs() == null
              && link.term() instanceof Term.Values values
              && values.values().size() == 1
          ? Optional.of(new Named(values.column(), values.values().iterator().next()))
          : Optional.empty();
    }
  }
}
