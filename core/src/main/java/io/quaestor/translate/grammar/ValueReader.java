package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** "Waiter 102", "waiters 51 and 52", "croissants and coffee", "without espresso". */
final class ValueReader implements ClauseReader {
  private static final int SHOWN = 5;

  @Override
  public boolean read(Cursor cursor, Draft draft) {
    boolean excluded = cursor.is(0, Concept.EXCEPT);
    int at = excluded ? 1 : 0;
    Term.OfColumn column = cursor.term(at, Term.OfColumn.class);
    if (column != null && column.column().role() != Role.FACT) {
      if (cursor.term(at + 1, Term.Numeral.class) != null) {
        return readNumbers(cursor, draft, column.column(), at + 1, excluded);
      }
      Term.Values named = cursor.term(at + 1, Term.Values.class);
      if (named != null && named.column().equals(column.column().name())) {
        at++;
      }
    }
    Term.Values values = cursor.term(at, Term.Values.class);
    return values != null && readValues(cursor, draft, values, at, excluded);
  }

  private static boolean readValues(
      Cursor cursor, Draft draft, Term.Values first, int from, boolean excluded) {
    Column column = draft.table.column(first.column()).orElseThrow();
    Set<String> chosen = new LinkedHashSet<>(first.values());
    boolean exact = first.exact();
    int at = from + 1;
    while (cursor.is(at, Concept.AND, Concept.OR, Concept.COMPARE)
        && cursor.term(at + 1) instanceof Term.Values next
        && next.column().equals(first.column())) {
      draft.compared |= cursor.is(at, Concept.COMPARE);
      chosen.addAll(next.values());
      exact &= next.exact();
      at += 2;
    }
    if (hasFilterOn(draft, column)) {
      draft.object("object.two-values", label(draft, column));
    }
    if (!exact && chosen.size() > 1) {
      draft.assume("assume.several-values", chosen.size(), sample(chosen));
    }
    draft.filterValues(column, chosen, excluded);
    cursor.advance(at);
    return true;
  }

  private static boolean readNumbers(
      Cursor cursor, Draft draft, Column column, int from, boolean excluded) {
    Set<String> chosen = new LinkedHashSet<>();
    int at = from;
    while (cursor.term(at) instanceof Term.Numeral number) {
      String value = number.value().toPlainString();
      if (!draft.values.has(column.name(), value)) {
        draft.object("object.no-such-value", label(draft, column), value, known(draft, column));
      }
      chosen.add(value);
      at++;
      if (!cursor.is(at, Concept.AND, Concept.OR, Concept.COMPARE)
          || cursor.term(at + 1, Term.Numeral.class) == null) {
        break;
      }
      draft.compared |= cursor.is(at, Concept.COMPARE);
      at++;
    }
    draft.filterValues(column, chosen, excluded);
    cursor.advance(at);
    return true;
  }

  private static boolean hasFilterOn(Draft draft, Column column) {
    return draft.filters.stream().anyMatch(filter -> filter.column().equals(column));
  }

  private static String label(Draft draft, Column column) {
    return column.words().label(draft.messages.language(), column.name());
  }

  private static String known(Draft draft, Column column) {
    return sample(draft.values.of(column.name()));
  }

  private static String sample(Set<String> values) {
    List<String> sorted = values.stream().sorted().toList();
    String shown = sorted.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return sorted.size() > SHOWN ? shown + ", …" : shown;
  }
}
