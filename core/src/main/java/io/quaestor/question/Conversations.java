package io.quaestor.question;

import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.lexicon.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The last turns of the conversations that were used most recently. A conversation that was
 * forgotten goes on as a new one. Thread-safe.
 */
final class Conversations {
  private static final int MOST_CONVERSATIONS = 10_000;
  private static final int MOST_TURNS = 20;

  private final Map<String, List<Spoken>> turns =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Spoken>> eldest) {
          return size() > MOST_CONVERSATIONS;
        }
      };

  static String newId() {
    return UUID.randomUUID().toString();
  }

  /**
   * A turn and the dataset that was asked.
   *
   * @param answerId of what was answered; nothing when it was declined
   * @param offers the readings that a person may choose from next
   */
  record Spoken(String dataset, Turn turn, Optional<String> answerId, List<Offer> offers) {
    Spoken {
      offers = List.copyOf(offers);
    }

    /** Nobody can choose any more from what was offered before the last turn. */
    Spoken withoutOffers() {
      return offers.isEmpty() ? this : new Spoken(dataset, turn, answerId, List.of());
    }
  }

  /**
   * What a question may mean.
   *
   * @param words to be asked as they stand
   */
  record Offer(String words, Translated translated) {}

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

  synchronized List<Spoken> of(Caller caller, String conversationId) {
    return turns.getOrDefault(key(caller, conversationId), List.of());
  }

  synchronized void add(Caller caller, String conversationId, Spoken turn) {
    String key = key(caller, conversationId);
    List<Spoken> all = new ArrayList<>();
    turns.getOrDefault(key, List.of()).forEach(earlier -> all.add(earlier.withoutOffers()));
    all.add(turn);
    turns.put(key, List.copyOf(all.subList(Math.max(0, all.size() - MOST_TURNS), all.size())));
  }

  /** Ids are the clients' to choose: two of them may choose the same. */
  private static String key(Caller caller, String conversationId) {
    return caller.name() + "\0" + conversationId;
  }
}
