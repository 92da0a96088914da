package io.quaestor.http.api;

import io.quaestor.port.ConfirmedQuestion;

/**
 * A question whose answer a person has confirmed.
 *
 * @param id of the answer
 * @param who the name of the key under which it was confirmed
 * @param at ISO 8601, UTC
 */
public record VerifiedBody(
    String id,
    String dataset,
    String question,
    String sql,
    String who,
    String at,
    boolean verified) {
  static VerifiedBody of(ConfirmedQuestion question) {
    return new VerifiedBody(
        question.id(),
        question.dataset(),
        question.question(),
        question.sql(),
        question.who(),
        question.at().toString(),
        true);
  }
}
