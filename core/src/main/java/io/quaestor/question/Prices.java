package io.quaestor.question;

import io.quaestor.port.Usage;
import java.math.BigDecimal;

/**
 * What tokens cost, as the price lists of the services have it.
 *
 * @param prompt for a million tokens that are sent, not negative
 * @param completion for a million tokens that come back, not negative
 * @param currency for people, such as {@code USD}
 */
public record Prices(BigDecimal prompt, BigDecimal completion, String currency) {
  private static final int MILLION_DIGITS = 6;

  /** Exactly; as far as the service counted the tokens. */
  public BigDecimal of(Usage usage) {
    BigDecimal sent = prompt.multiply(BigDecimal.valueOf(usage.promptTokens()));
    BigDecimal received = completion.multiply(BigDecimal.valueOf(usage.completionTokens()));
    return sent.add(received).movePointLeft(MILLION_DIGITS).stripTrailingZeros();
  }
}
