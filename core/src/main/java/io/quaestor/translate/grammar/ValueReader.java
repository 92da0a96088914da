package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.HeadWord;
import io.quaestor.translate.words.NamedValues;
import io.quaestor.translate.words.Term;
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
    boolean counts = // "who are the 3 waiters that …": how many of them
        (cursor.term(at + 2) instanceof Term.OfColumn again && again.equals(column))
            || (cursor.is(at + 2, Concept.WHICH) && cursor.is(at + 3, Concept.MOST, Concept.LEAST));
    if (column != null && column.column().role() != Role.FACT && !counts) {
      if (cursor.term(at + 1) instanceof Term.Numeral number
          && mayBe(draft, column.column(), number)) {
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

  /** "Per department in 2021": a year is no name of a department. */
  private static boolean mayBe(Draft draft, Column column, Term.Numeral number) {
    return switch (column.type()) {
      case INTEGER, DECIMAL -> true;
      case TEXT ->
          draft.values.unlisted().contains(column.name())
              || draft.values.has(column.name(), number.value().toPlainString());
      case DATE, TIME, TIMESTAMP, BOOLEAN -> false;
    };
  }

  private static boolean readValues(
      Cursor cursor, Draft draft, Term.Values first, int from, boolean excluded) {
    draft.heard.either |= cursor.is(-1, Concept.OR);
    // "How many flat whites and how many cappuccinos": each is asked for.
    boolean again = cursor.is(-1, Concept.HOW_MANY, Concept.HOW_MUCH) && cursor.joins(-2);
    draft.compared |= again;
    boolean joined = cursor.joins(-1) || cursor.joins(0) || draft.compared;
    Column column = draft.table.column(first.column()).orElseThrow();
    NamedValues named = NamedValues.read(cursor, from, first);
    Set<String> values = named.values();
    if (draft.choices.has(kind(excluded), column) && !joined) {
      draft.object("object.two-values", label(draft, column));
    }
    if (!excluded && values.size() > 1 && (NamedList.leadsHere(cursor) || isEach(cursor, draft))) {
      values = HeadWord.kindOf(values, draft.lexicon);
      draft.heard.listed |= NamedList.leadsHere(cursor);
      draft.compared |= isEach(cursor, draft);
    }
    if (!named.exact() && values.size() > 1) {
      draft.assume("assume.several-values", values.size(), sample(values));
    }
    for (int ahead = from; ahead < named.next(); ahead++) {
      // "Which made more: the box of 6 or the one of 12"
      draft.heard.more |= cursor.is(ahead, Concept.OR) && draft.ranking.most != null;
    }
    add(draft, column, cursor.text(named.next()), values, excluded);
    cursor.advance(named.next());
    if (excluded
        && cursor.is(0, Concept.AND, Concept.OR)
        && cursor.term(1) instanceof Term.Values next) {
      return readValues(cursor, draft, next, 1, true);
    }
    return true;
  }

  /** "For every tea, …" */
  private static boolean isEach(Cursor cursor, Draft draft) {
    return cursor.is(-1, Concept.BY)
        && cursor.peek(-1).orElseThrow().tokens().stream()
            .anyMatch(token -> draft.lexicon.eachWords().contains(token.folded()));
  }

  static void add(Draft draft, Column column, String text, Set<String> values, boolean excluded) {
    draft.choices.add(
        kind(excluded), new Side(text, new Filter.Values(column, List.copyOf(values), excluded)));
  }

  private static Choices.Kind kind(boolean excluded) {
    return excluded ? Choices.Kind.EXCLUDED : Choices.Kind.VALUES;
  }

  private static boolean readNumbers(
      Cursor cursor, Draft draft, Column column, int from, boolean excluded) {
    int at = from;
    while (cursor.term(at) instanceof Term.Numeral number) {
      String value = number.value().toPlainString();
      boolean known = !draft.values.unlisted().contains(column.name());
      if (known && !draft.values.has(column.name(), value)) {
        draft.object(
            "object.no-such-value", label(draft, column), value, near(draft, column, value));
      }
      add(draft, column, value, Set.of(value), excluded);
      draft.compared |= cursor.is(at + 1, Concept.COMPARE, Concept.THAN);
      if (!cursor.joins(at + 1) || cursor.term(at + 2, Term.Numeral.class) == null) {
        break;
      }
      at += 2;
    }
    cursor.advance(at + 1);
    return true;
  }

  private static String label(Draft draft, Column column) {
    return column.words().label(draft.messages.language(), column.name());
  }

  private static String near(Draft draft, Column column, String value) {
    return String.join(", ", draft.values.around(column.name(), value, SHOWN));
  }

  /** In the order of the values; the first few. */
  private static String sample(Set<String> values) {
    String shown = values.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return values.size() > SHOWN ? shown + ", …" : shown;
  }
}
