package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Grouping;
import java.util.Optional;

/** "Which waiter", "how many different products", "list of products", or simply "products". */
final class SubjectReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    int at = 0;
    boolean howMany = false;
    boolean different = false;
    boolean listed = false;
    while (cursor.is(at, Concept.WHICH, Concept.HOW_MANY, Concept.DIFFERENT, Concept.LIST)) {
      howMany |= cursor.is(at, Concept.HOW_MANY);
      different |= cursor.is(at, Concept.DIFFERENT);
      draft.which |=
          cursor.is(at, Concept.WHICH) && Groupings.at(cursor, at + 1, draft).isPresent();
      listed |= cursor.is(at, Concept.WHICH, Concept.LIST);
      at++;
    }
    Optional<Grouping> subject = Groupings.at(cursor, at, draft);
    boolean worked = cursor.is(at, Concept.WORKED_DAYS); // which is a number of its own
    if (subject.isEmpty() || worked) {
      return false;
    }
    draft.rankedAside |=
        draft.ranked != null && !draft.measures.isEmpty() && !draft.groupings.isEmpty();
    draft.subject(subject.orElseThrow(), draft.isPlural(cursor.peek(at).orElseThrow()));
    if (howMany && cursor.is(at + 1, Concept.DIFFERENT)) {
      different = true;
      at++;
    }
    if (howMany) {
      draft.howManyOf = subject.orElseThrow();
    }
    draft.howMany |= howMany;
    draft.counting |= howMany;
    draft.different |= different;
    draft.listed |= listed;
    cursor.advance(at + 1);
    return true;
  }
}
