package io.quaestor.translate.grammar;

import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.grammar.QuestionReader.Read;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.values.DateSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question and those before it, read anew from their texts. Every call makes a new draft, because
 * making a plan uses one up.
 */
final class Dialogue {
  private final QuestionReader reader;
  private final TranslationRequest request;

  Dialogue(QuestionReader reader, TranslationRequest request) {
    this.reader = reader;
    this.request = request;
  }

  /** The question by itself. */
  Read question() {
    return reader.read(request.question(), request.profile(), before());
  }

  /** Whether there is something that the grammar understood to go on from. */
  boolean hasBefore() {
    return before() != null;
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
    return new FollowUp(this::before).edit(question().draft());
  }

  /**
   * Whether a question that is whole says nothing about which rows are meant, after one that did.
   * "By month" after a question about October is about all months.
   */
  boolean leavesRowsOpen(Draft alone) {
    Draft before = before();
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
    return FollowUp.ofSameRows(before(), question().draft());
  }

  /** What the conversation has come to; null where it is not known or nothing was asked. */
  private @Nullable Draft before() {
    return after(request.earlier().size());
  }

  private @Nullable Draft after(int turns) {
    if (turns == 0) {
      return null;
    }
    Turn turn = request.earlier().get(turns - 1);
    Draft before = after(turns - 1);
    boolean alone = turn.relation() == Relation.STARTS;
    if (turn.relation() == Relation.UNKNOWN || (!alone && before == null)) {
      return null;
    }
    Read read = reader.read(turn.question(), request.profile(), before);
    if (!read.notUnderstood().isEmpty()) {
      return null; // the data has changed since, and with it the words that name values
    }
    return switch (turn.relation()) {
      case STARTS, UNKNOWN -> read.draft();
      case SAME_ROWS -> FollowUp.ofSameRows(before, read.draft());
      case CONTINUES -> new FollowUp(() -> after(turns - 1)).edit(read.draft());
    };
  }
}
