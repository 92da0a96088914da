package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "What did 21 sell", "21 against 22": a number that nothing else explains and that is a value of
 * one column alone, such as a waiter's. Asked last.
 */
final class BareValueReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    boolean excluded = cursor.is(0, Concept.EXCEPT);
    int at = excluded ? 1 : 0;
    if (cursor.is(-1, Concept.TO, Concept.FROM, Concept.BETWEEN, Concept.UNTIL, Concept.SINCE)) {
      return false;
    }
    List<Column> columns = columns(cursor.whole(at), draft);
    if (columns.isEmpty() || cursor.is(at + 1, Concept.TO)) {
      return false;
    }
    Column column = columns.getFirst();
    if (columns.size() > 1) {
      String labels =
          columns.stream().map(of -> label(of, draft)).collect(Collectors.joining(", "));
      draft.object("object.several-columns", cursor.whole(at), labels, label(column, draft));
      cursor.advance(at + 1);
      return true;
    }
    String value = String.valueOf(cursor.whole(at));
    draft.heard.bareNumber = true;
    ValueReader.add(draft, column, value, Set.of(value), excluded);
    draft.compared |= cursor.is(-1, Concept.COMPARE, Concept.THAN);
    draft.assume("assume.bare-value", value, label(column, draft));
    cursor.advance(at + 1);
    return true;
  }

  private static String label(Column column, Draft draft) {
    return column.words().label(draft.messages.language(), column.name());
  }

  private static List<Column> columns(int number, Draft draft) {
    return draft.table.columns().stream()
        .filter(column -> column.type() == ColumnType.INTEGER)
        .filter(column -> draft.values.has(column.name(), String.valueOf(number)))
        .toList();
  }
}
