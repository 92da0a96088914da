package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the links of a question. Not thread-safe: one question, one cursor. */
final class Cursor {
  private final List<Link> links;
  private int at;

  /**
   * @param links without those that carry no meaning
   */
  Cursor(List<Link> links) {
    this.links = List.copyOf(links);
  }

  boolean atEnd() {
    return at >= links.size();
  }

  void advance(int count) {
    at += count;
  }

  /** The link {@code ahead} places on, 0 being the current one. */
  Optional<Link> peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < links.size() ? Optional.of(links.get(index)) : Optional.empty();
  }

  boolean is(int ahead, Concept... concepts) {
    Optional<Link> link = peek(ahead);
    for (Concept concept : concepts) {
      if (link.filter(l -> l.is(concept)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The term {@code ahead} places on, or null beyond the ends. */
  @Nullable Term term(int ahead) {
    return peek(ahead).map(Link::term).orElse(null);
  }

  /** The term {@code ahead} places on if it is of this kind, else null. */
  <T extends Term> @Nullable T term(int ahead, Class<T> kind) {
    Term term = term(ahead);
    return kind.isInstance(term) ? kind.cast(term) : null;
  }

  /** A whole number {@code ahead} places on, or -1. */
  int whole(int ahead) {
    Term.Numeral number = term(ahead, Term.Numeral.class);
    return number != null && number.isWhole() && number.value().precision() <= 9
        ? number.value().intValue()
        : -1;
  }
}
