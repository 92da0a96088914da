package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.Optional;

/** "Revenue", "average daily revenue", "number of tickets". */
final class MeasureReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    return readMetric(cursor, draft);
  }

  /** "Different items": those of the column whose things are counted so. */
  private static boolean readDifferent(Cursor cursor, Draft draft, Metric metric, int length) {
    Optional<Column> things =
        draft.table.columns().stream()
            .filter(column -> column.countedAs().filter(metric.name()::equals).isPresent())
            .findFirst();
    things.ifPresent(
        column -> {
          draft.measure(new Measure.Different(column));
          cursor.advance(length);
        });
    return things.isPresent();
  }

  /** "The average amount of the tickets" is that of each of them. */
  private static void readUnit(Cursor cursor, Draft draft, Metric amount) {
    Term.OfMetric counted = cursor.term(0, Term.OfMetric.class);
    if (counted == null || amount.counts().isPresent()) {
      return;
    }
    draft
        .counted(counted.metric())
        .ifPresent(
            unit -> {
              draft.tickets.whole = true;
              if (draft.aggregate != null) {
                draft.unit = unit;
              }
              cursor.advance(1);
            });
  }

  /** "Cuántas ventas" may be one phrase of the catalog. */
  private static boolean beginsWithHowMany(Cursor cursor, Draft draft) {
    String text = Folding.fold(cursor.text(1));
    return draft.lexicon.phrases().getOrDefault(Concept.HOW_MANY, List.of()).stream()
        .anyMatch(phrase -> text.startsWith(Folding.fold(phrase) + " "));
  }

  private static String label(Metric metric, Draft draft) {
    return metric.words().label(draft.messages.language(), metric.name());
  }

  private static boolean readMetric(Cursor cursor, Draft draft) {
    int at =
        cursor.is(0, Concept.TOTAL, Concept.HOW_MANY, Concept.HOW_MUCH, Concept.DIFFERENT) ? 1 : 0;
    if (cursor.is(0, Concept.HOW_MANY) && cursor.is(1, Concept.DIFFERENT)) {
      at = 2;
    }
    Term.OfMetric metric = cursor.term(at, Term.OfMetric.class);
    if (metric == null) {
      return false;
    }
    if (cursor.is(0, Concept.HOW_MANY) && metric.metric().unit() == Unit.MONEY) {
      draft.object("object.counted-money", label(metric.metric(), draft));
    }
    if (cursor.is(at + 1, Concept.TOP, Concept.BOTTOM)
        && (at == 0 || RankReader.isSingleSale(cursor, at, draft))) {
      cursor.advance(at);
      if (RankReader.readCounted(cursor, draft)) {
        return true;
      }
      cursor.advance(-at);
    }
    if (at == 0) {
      TicketMeasures.isAmountOfEach(cursor, draft, metric.metric());
    }
    if (cursor.term(-1) instanceof Term.Superlative && draft.subjects.isEmpty()) {
      // "The most popular items" are things, and there are several.
      draft.subjectIsPlural |= draft.isPlural(cursor.peek(at).orElseThrow());
    }
    boolean different = at > 0 && cursor.is(at - 1, Concept.DIFFERENT);
    if (different && metric.metric().counts().isEmpty()) {
      return readDifferent(cursor, draft, metric.metric(), at + 1);
    }
    draft.count.wanted |= cursor.is(0, Concept.HOW_MANY) || beginsWithHowMany(cursor, draft);
    draft.heard.total |= cursor.is(0, Concept.TOTAL);
    draft.heard.howMuch |= cursor.is(0, Concept.HOW_MUCH);
    if (draft.measures.isEmpty() && draft.ranking.metric != null) {
      draft.ranking.beside = cursor.is(-1, Concept.AND);
    }
    draft.measure(new Measure.Named(metric.metric()));
    cursor.advance(at + 1);
    readUnit(cursor, draft, metric.metric());
    return true;
  }
}
