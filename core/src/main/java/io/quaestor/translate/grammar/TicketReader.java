package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.Optional;

/** "At least one cake", "those who take it", "… against those who do not". */
final class TicketReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int length = whatElse(cursor, draft);
    if (length > 0) {
      draft.tickets.together = true;
      cursor.advance(length);
      return true;
    }
    if (cursor.is(0, Concept.TAKE)) {
      draft.tickets.told = true;
      cursor.advance(1);
      return true;
    }
    boolean any =
        cursor.is(0, Concept.AT_LEAST)
            && cursor.whole(1) == 1
            && cursor.term(2) instanceof Term.Values;
    if (any) {
      cursor.advance(2);
      return true;
    }
    return readWithAndWithout(cursor, draft)
        || readEither(cursor, draft)
        || readComplement(cursor, draft);
  }

  /** "Average ticket with and without cake": what follows is told of both. */
  private static boolean readWithAndWithout(Cursor cursor, Draft draft) {
    boolean both =
        cursor.is(0, Concept.AND, Concept.OR, Concept.COMPARE)
            && !cursor.text(1).equals(",")
            && cursor.is(1, Concept.EXCEPT)
            && cursor.term(2) instanceof Term.Values
            && !(cursor.term(-1) instanceof Term.Values);
    if (both) {
      draft.tickets.complement = true;
      cursor.advance(2);
    }
    return both;
  }

  /** "Tickets with a croissant or a cappuccino": one of them is enough. */
  private static boolean readEither(Cursor cursor, Draft draft) {
    boolean counted =
        draft.measures.stream()
            .anyMatch(m -> m instanceof Measure.Named named && named.metric().counts().isPresent());
    boolean either =
        counted
            && cursor.is(0, Concept.OR)
            && cursor.term(-1) instanceof Term.Values
            && cursor.term(1) instanceof Term.Values;
    if (either) {
      cursor.advance(1);
    }
    return either;
  }

  /** "Con el tostado, qué más llevan": more than what was just named. */
  private static int whatElse(Cursor cursor, Draft draft) {
    int before = cursor.is(-1, Concept.AND) ? -2 : -1;
    if (!(cursor.term(before) instanceof Term.Values) || !draft.subjects.isEmpty()) {
      return 0;
    }
    if (cursor.term(0) instanceof Term.Superlative || cursor.is(0, Concept.MOST)) {
      return asks(cursor, draft) ? 1 : 0;
    }
    boolean taken = cursor.is(2, Concept.TAKE, Concept.SELL) || cursor.peek(2).isEmpty();
    return cursor.is(0, Concept.WHICH) && cursor.is(1, Concept.MOST) && taken ? 2 : 0;
  }

  /** Only a word that asks has an accent: "qué más se llevan", "los que más se llevan". */
  private static boolean asks(Cursor cursor, Draft draft) {
    Token first = cursor.peek(0).orElseThrow().tokens().getFirst();
    return draft.lexicon.phrases().getOrDefault(Concept.WHICH, List.of()).contains(first.folded())
        && !first.text().equalsIgnoreCase(first.folded());
  }

  /** A negation of nothing but what was named before. */
  private static boolean readComplement(Cursor cursor, Draft draft) {
    if (!cursor.is(0, Concept.EXCEPT, Concept.NEVER)) {
      return false;
    }
    int end = cursor.is(1, Concept.TAKE, Concept.SELL) ? 2 : 1;
    boolean alone = cursor.peek(end).isEmpty();
    boolean against = draft.compared || cursor.joins(-1) || joinsBeforeTaking(cursor);
    Optional<Column> sold =
        draft.choices.columns().stream()
            .filter(column -> column.countedAs().isPresent())
            .findFirst();
    if (!alone || !against || sold.isEmpty() || draft.column(Role.IDENTIFIER).isEmpty()) {
      return false;
    }
    draft.tickets.complement = true;
    cursor.advance(end);
    return true;
  }

  private static boolean joinsBeforeTaking(Cursor cursor) {
    return cursor.is(-1, Concept.TAKE) && cursor.joins(-2);
  }
}
