package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A place in the links of a question. Not thread-safe: one question, one cursor. */
public final class Cursor {
  private final List<Link> links;
  private int at;

  /**
   * @param links without those that carry no meaning
   */
  public Cursor(List<Link> links) {
    this.links = List.copyOf(links);
  }

  public boolean atEnd() {
    return at >= links.size();
  }

  public void advance(int count) {
    at += count;
  }

  /** The link {@code ahead} places on, 0 being the current one. */
  public Optional<Link> peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < links.size() ? Optional.of(links.get(index)) : Optional.empty();
  }

  public boolean is(int ahead, Concept... concepts) {
    Optional<Link> link = peek(ahead);
    for (Concept concept : concepts) {
      if (link.filter(l -> l.is(concept)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the question, read or to come, means this. */
  public boolean says(Concept concept) {
    return links.stream().anyMatch(link -> link.is(concept));
  }

  /** Whether the word {@code ahead} places on joins two things of one kind. */
  public boolean joins(int ahead) {
    return is(ahead, Concept.AND, Concept.OR, Concept.COMPARE, Concept.THAN);
  }

  /** Whether a word that ranks is still to come. */
  public boolean ranksLater() {
    for (int ahead = 1; peek(ahead).isPresent(); ahead++) {
      if (term(ahead) instanceof Term.Superlative
          || is(ahead, Concept.TOP, Concept.BOTTOM, Concept.MOST, Concept.LEAST)
          || is(ahead, Concept.DEAREST, Concept.CHEAPEST, Concept.TOGETHER, Concept.PAIR)) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word is still to come. */
  public boolean comes(Concept concept) {
    return links.subList(Math.min(at + 1, links.size()), links.size()).stream()
        .anyMatch(link -> link.is(concept));
  }

  /** Whether a word that says of which there is more is still to come. */
  public boolean comparesLater() {
    return comes(Concept.MORE) || ranksLater();
  }

  /** The next few links as they were typed. */
  public String text(int length) {
    return text(0, length);
  }

  public String text(int ahead, int length) {
    return links.subList(at + ahead, at + ahead + length).stream()
        .map(Link::text)
        .collect(Collectors.joining(" "));
  }

  /** The term {@code ahead} places on, or null beyond the ends. */
  public @Nullable Term term(int ahead) {
    return peek(ahead).map(Link::term).orElse(null);
  }

  /** The term {@code ahead} places on if it is of this kind, else null. */
  public <T extends Term> @Nullable T term(int ahead, Class<T> kind) {
    Term term = term(ahead);
    return kind.isInstance(term) ? kind.cast(term) : null;
  }

  /** A whole number {@code ahead} places on, or -1. */
  public int whole(int ahead) {
    Term.Numeral number = term(ahead, Term.Numeral.class);
    return number != null && number.isWhole() && number.value().precision() <= 9
        ? number.value().intValue()
        : -1;
  }
}
