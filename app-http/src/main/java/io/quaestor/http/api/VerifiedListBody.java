package io.quaestor.http.api;

import java.util.List;

/**
 * The questions that people have confirmed.
 *
 * @param verified the newest first, not all where there are many
 */
public record VerifiedListBody(List<VerifiedBody> verified) {
  public VerifiedListBody {
    verified = List.copyOf(verified);
  }
}
