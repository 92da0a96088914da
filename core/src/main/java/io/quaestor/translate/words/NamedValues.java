package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Values that several words name together. Words without "and" between them narrow each other down:
 * in "cheesecake de maracuyá entero" all three must be in the name.
 *
 * @param exact whether they are the whole names of single values
 * @param next how many links on the next clause begins
 */
public record NamedValues(Set<String> values, boolean exact, int next) {
  public static NamedValues read(Cursor cursor, int from, Term.Values first) {
    boolean narrowed = !first.wider().isEmpty();
    Set<String> chosen = new LinkedHashSet<>(first.values());
    Set<String> base = narrowed ? first.wider() : chosen;
    boolean exact = first.exact();
    int at = from + 1;
    while (true) {
      boolean comma = cursor.is(at, Concept.AND) && cursor.text(at, 1).equals(",");
      int skipped = comma ? 1 : 0;
      if (!(cursor.term(at + skipped) instanceof Term.Values next)
          || !next.column().equals(first.column())) {
        break;
      }
      Set<String> both = common(chosen, next.values());
      if (both.equals(chosen) && !comma) {
        at++; // the same once more: "in a box (caja)"
        continue;
      }
      if (both.isEmpty() || both.equals(chosen)) {
        break;
      }
      base = chosen;
      chosen = both;
      exact = false;
      narrowed = true;
      at += skipped + 1;
    }
    while (narrowed
        && cursor.is(at, Concept.AND, Concept.OR)
        && cursor.term(at + 1) instanceof Term.Values next
        && next.column().equals(first.column())
        && !common(base, next.values()).isEmpty()) {
      chosen.addAll(common(base, next.values()));
      at += 2;
    }
    return new NamedValues(chosen, exact, at);
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }
}
