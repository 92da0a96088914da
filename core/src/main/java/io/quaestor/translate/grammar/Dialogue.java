package io.quaestor.translate.grammar;

import io.quaestor.translate.NamedPart;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.grammar.QuestionReader.Read;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.values.DateSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A question and those before it. */
final class Dialogue {
  private final QuestionReader reader;
  private final TranslationRequest request;
  private final Turns turns;

  Dialogue(QuestionReader reader, TranslationRequest request) {
    this.reader = reader;
    this.request = request;
    this.turns = new Turns(reader, request);
  }

  /** The question by itself. */
  Read question() {
    return reader.read(request.question(), request.profile(), turns.last());
  }

  /** Whether there is something that the grammar understood to go on from. */
  boolean hasBefore() {
    return turns.last() != null;
  }

  /** Whether anything was asked before, understood or not. */
  boolean isOpen() {
    return !request.earlier().isEmpty();
  }

  /** Whether the question before was answered, but not from what the grammar understood. */
  boolean followsForeign() {
    List<Turn> earlier = request.earlier();
    return !earlier.isEmpty()
        && earlier.getLast().sql().isPresent()
        && earlier.getLast().relation() == Relation.UNKNOWN;
  }

  /** The question as it goes on from what was asked before. */
  Draft continued() {
    return new FollowUp(turns.lastKnown(), turns::lastAnew).edit(question().draft());
  }

  /** The part of the answer before that the question wants to be taken away, if it does. */
  Optional<NamedPart> partTakenAway() {
    return request.earlier().isEmpty()
        ? Optional.empty()
        : NamedPart.in(request.question())
            .filter(
                part ->
                    part.isIn(request.earlier().getLast().reading()) || turns.isPartOfLast(part));
  }

  /** The language of the conversation. */
  Locale language() {
    Draft before = turns.last();
    return before == null ? SpokenLanguage.of(request.question()) : before.messages.language();
  }

  /** What was asked before without one of its parts; nothing where that part must stay. */
  Optional<Draft> without(NamedPart part) {
    return turns.lastWithout(part);
  }

  /**
   * Whether a question that is whole says nothing about which rows are meant, after one that did.
   * "By month" after a question about October is about all months.
   */
  boolean leavesRowsOpen(Draft alone) {
    Draft before = turns.last();
    return before != null
        && !before.choices.isEmpty()
        && alone.choices.isEmpty()
        && !alone.talk.allTime
        && alone.groupings.stream().noneMatch(grouping -> isOne(grouping, before));
  }

  private static boolean isOne(Grouping grouping, Draft before) {
    List<DateSpan> spans = before.choices.spans();
    return grouping instanceof Grouping.ByCalendar calendar
        && !spans.isEmpty()
        && spans.stream()
            .allMatch(span -> calendar.part().isSame(spans.getFirst().first(), span.last()));
  }

  /** The question, asked of the rows that the one before was about. */
  Draft aboutTheSame() {
    return FollowUp.ofSameRows(turns.last(), question().draft());
  }
}
