package io.quaestor.question;

import io.quaestor.translate.TranslationRequest.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A turn of a conversation. Immutable.
 *
 * @param dataset the name of the one that was asked
 * @param answerId of what was answered; nothing when it was declined
 * @param offers the readings that a person may choose from next
 */
public record Spoken(String dataset, Turn turn, Optional<String> answerId, List<Offer> offers) {
  public Spoken {
    offers = List.copyOf(offers);
  }

  /** The same, with nothing to choose from. */
  public Spoken withoutOffers() {
    return offers.isEmpty() ? this : new Spoken(dataset, turn, answerId, List.of());
  }

  /**
   * What is left of a conversation: its last {@value ConversationStore#MOST_TURNS} turns. Nobody
   * can choose any more from what was offered before the last one.
   *
   * @param turns oldest first
   */
  public static List<Spoken> lastOf(List<Spoken> turns) {
    List<Spoken> kept = new ArrayList<>();
    int first = Math.max(0, turns.size() - ConversationStore.MOST_TURNS);
    for (int i = first; i < turns.size(); i++) {
      kept.add(i == turns.size() - 1 ? turns.get(i) : turns.get(i).withoutOffers());
    }
    return List.copyOf(kept);
  }
}
