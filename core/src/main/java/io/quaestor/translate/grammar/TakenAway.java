package io.quaestor.translate.grammar;

import io.quaestor.translate.NamedPart;
import io.quaestor.translate.ReadingPart;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes one part of its reading away from a question. How that is done is found by trying: what
 * counts is that the plan of the rest is the plan that there was, without that part. Where no way
 * leads there, the part stays.
 */
final class TakenAway {
  private final Supplier<Draft> question;
  private final Optional<Planned> whole;

  /**
   * @param question makes a new draft of it, each time
   */
  TakenAway(Supplier<Draft> question) {
    this.question = question;
    this.whole = Planned.of(question.get());
  }

  boolean isPart(NamedPart part) {
    return whole.filter(planned -> place(part, planned) >= 0).isPresent();
  }

  /** What must be done to a draft of the question; nothing where the part must stay. */
  Optional<Consumer<Draft>> edit(NamedPart part) {
    return whole
        .filter(planned -> place(part, planned) >= 0)
        .flatMap(planned -> edit(planned, place(part, planned)));
  }

  private static int place(NamedPart part, Planned planned) {
    return part.placeIn(ReadingPart.texts(planned.parts()));
  }

  private Optional<Consumer<Draft>> edit(Planned planned, int place) {
    Remainder remainder = new Remainder(planned, place);
    Removals removals = new Removals(question.get(), planned.plan());
    Optional<Consumer<Draft>> near = Optional.empty();
    for (Consumer<Draft> removal : removals.of(planned.parts().get(place).kind())) {
      for (Consumer<Draft> way : new Explicit(planned.plan()).ways()) {
        Consumer<Draft> edit = way.andThen(removal);
        Optional<Planned> rest = tried(edit);
        if (rest.filter(remainder::isExactly).isPresent()) {
          return Optional.of(edit);
        }
        if (near.isEmpty() && rest.filter(remainder::isNearly).isPresent()) {
          near = Optional.of(edit);
        }
      }
    }
    return near;
  }

  private Optional<Planned> tried(Consumer<Draft> edit) {
    Draft draft = question.get();
    edit.accept(draft);
    return Planned.of(draft);
  }
}
