package io.quaestor.question;

import io.quaestor.translate.lexicon.Folding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of the earlier turns of a conversation. */
final class Conversations {
  private Conversations() {}

  static String newId() {
    return UUID.randomUUID().toString();
  }

  /** What the last turn has offered in just these words. */
  static Optional<Offer> offered(List<Spoken> earlier, String text) {
    String asked = Folding.fold(text).strip();
    return earlier.isEmpty()
        ? Optional.empty()
        : earlier.getLast().offers().stream()
            .filter(offer -> Folding.fold(offer.words()).strip().equals(asked))
            .findFirst();
  }

  /** Whether an answer is the last that was given; one that was forgotten is not. */
  static boolean ledTo(List<Spoken> earlier, String answerId) {
    return earlier.reversed().stream()
        .flatMap(spoken -> spoken.answerId().stream())
        .findFirst()
        .filter(answerId::equals)
        .isPresent();
  }
}
