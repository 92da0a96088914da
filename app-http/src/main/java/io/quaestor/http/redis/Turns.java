package io.quaestor.http.redis;

import io.quaestor.http.redis.StoredTurn.Offers;
import io.quaestor.question.Offer;
import io.quaestor.question.Spoken;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Makes bytes of turns, and turns of bytes; of servers of another build, too. */
final class Turns {
  private final DomainJson<StoredTurn> turns = new DomainJson<>(StoredTurn.class);
  private final DomainJson<Offers> offers = new DomainJson<>(Offers.class);
  private final String build;

  Turns(String build) {
    this.build = build;
  }

  /** A turn with its id. */
  record Kept(String id, Spoken spoken) {}

  /** Nothing when the turn is too large to be sent. */
  Optional<byte[]> write(Kept kept) {
    return turns.write(
        new StoredTurn(
            kept.id(),
            kept.spoken().withoutOffers(),
            build,
            offers
                .write(new Offers(kept.spoken().offers()))
                .map(Base64.getEncoder()::encodeToString)
                .orElse("")));
  }

  /**
   * The turns after the last that cannot be read, each once.
   *
   * @param found in their order; nothing where a value could not be opened
   */
  List<Kept> read(List<Optional<byte[]>> found) {
    List<Kept> kept = new ArrayList<>();
    for (Optional<byte[]> each : found) {
      each.flatMap(turns::read)
          .ifPresentOrElse(
              turn -> {
                if (kept.stream().noneMatch(earlier -> earlier.id().equals(turn.id()))) {
                  kept.add(new Kept(turn.id(), spoken(turn)));
                }
              },
              kept::clear);
    }
    return kept;
  }

  private Spoken spoken(StoredTurn turn) {
    List<Offer> readable =
        turn.build().equals(build)
            ? offers
                .read(Base64.getDecoder().decode(turn.offers()))
                .map(Offers::offers)
                .orElse(List.of())
            : List.of();
    Spoken spoken = turn.spoken();
    return new Spoken(spoken.dataset(), spoken.turn(), spoken.answerId(), readable);
  }
}
