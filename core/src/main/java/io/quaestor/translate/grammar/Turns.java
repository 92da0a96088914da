package io.quaestor.translate.grammar;

import io.quaestor.translate.NamedPart;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.grammar.QuestionReader.Read;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation had come to after each of its turns, read anew from their texts. Making a
 * plan uses a draft up; so there is one of each turn that is only looked at, and new ones to be
 * used. Not safe for concurrent use.
 */
final class Turns {
  private final QuestionReader reader;
  private final TranslationRequest request;
  private final Map<Integer, Optional<Draft>> known = new HashMap<>();
  private final Map<Integer, TakenAway> takings = new HashMap<>();
  private final Map<Integer, Optional<Consumer<Draft>>> edits = new HashMap<>();

  Turns(QuestionReader reader, TranslationRequest request) {
    this.reader = reader;
    this.request = request;
  }

  /** To be looked at only; null where it is not known or nothing was asked. */
  @Nullable Draft last() {
    return known(count());
  }

  /** To be looked at only, where it is known. */
  Draft lastKnown() {
    return present(last());
  }

  /** A new draft, where it is known. */
  Draft lastAnew() {
    return present(anew(count()));
  }

  /** Whether it is a part of what was asked last, as far as that is known. */
  boolean isPartOfLast(NamedPart part) {
    return last() != null && takenAwayFrom(count()).isPart(part);
  }

  /** What was asked last without one of its parts; nothing where that part must stay. */
  Optional<Draft> lastWithout(NamedPart part) {
    return last() == null
        ? Optional.empty()
        : takenAwayFrom(count()).edit(part).map(edit -> edited(edit, count()));
  }

  private int count() {
    return request.earlier().size();
  }

  private static Draft present(@Nullable Draft draft) {
    if (draft == null) {
      throw new IllegalStateException("nothing was asked before");
    }
    return draft;
  }

  private @Nullable Draft known(int turns) {
    Optional<Draft> draft = known.get(turns);
    if (draft == null) {
      draft = Optional.ofNullable(anew(turns));
      known.put(turns, draft);
    }
    return draft.orElse(null);
  }

  private TakenAway takenAwayFrom(int turns) {
    TakenAway taking = takings.get(turns);
    if (taking == null) {
      taking = new TakenAway(() -> present(anew(turns)));
      takings.put(turns, taking);
    }
    return taking;
  }

  private @Nullable Draft anew(int turns) {
    if (turns == 0) {
      return null;
    }
    Turn turn = request.earlier().get(turns - 1);
    return switch (turn.relation()) {
      case UNKNOWN -> null;
      case STARTS -> read(turn, known(turns - 1));
      case SAME_ROWS -> {
        Draft before = known(turns - 1);
        Draft next = before == null ? null : read(turn, before);
        yield next == null ? null : FollowUp.ofSameRows(before, next);
      }
      case CONTINUES -> known(turns - 1) == null ? null : continued(turn, turns);
    };
  }

  private @Nullable Draft continued(Turn turn, int turns) {
    Optional<NamedPart> part =
        NamedPart.in(turn.question()).filter(takenAwayFrom(turns - 1)::isPart);
    if (part.isPresent()) {
      return edit(turns, part.get()).map(edit -> edited(edit, turns - 1)).orElse(null);
    }
    Draft before = present(known(turns - 1));
    Draft next = read(turn, before);
    return next == null ? null : new FollowUp(before, () -> present(anew(turns - 1))).edit(next);
  }

  private Draft edited(Consumer<Draft> edit, int turns) {
    Draft rest = present(anew(turns));
    edit.accept(rest);
    rest.assume("assume.continues");
    return rest;
  }

  private Optional<Consumer<Draft>> edit(int turns, NamedPart part) {
    Optional<Consumer<Draft>> edit = edits.get(turns);
    if (edit == null) {
      edit = takenAwayFrom(turns - 1).edit(part);
      edits.put(turns, edit);
    }
    return edit;
  }

  /** Null when the data has changed since, and with it the words that name values. */
  private @Nullable Draft read(Turn turn, @Nullable Draft before) {
    Read read = reader.read(turn.question(), request.profile(), before);
    return read.notUnderstood().isEmpty() ? read.draft() : null;
  }
}
