package io.quaestor.http.redis;

import io.quaestor.question.Offer;
import io.quaestor.question.Spoken;
import java.util.List;

/**
 * A turn as it is kept in Redis.
 *
 * @param id unique, so that a turn which came twice is known again
 * @param spoken without what it offers
 * @param build that made the offers: they hold plans, which another build may understand otherwise
 * @param offers as JSON of that build
 */
record StoredTurn(String id, Spoken spoken, String build, String offers) {
  /** So that {@link DomainJson} has a record to write. */
  record Offers(List<Offer> offers) {}
}
