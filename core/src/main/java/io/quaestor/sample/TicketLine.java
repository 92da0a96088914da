package io.quaestor.sample;

import java.math.BigDecimal;

/**
 * One line of a ticket.
 *
 * @param quantity negative on a credit note
 * @param price of one piece; 0 for a piece inside a box
 */
record TicketLine(String product, BigDecimal quantity, int price) {
  TicketLine(String product, int quantity, int price) {
    this(product, BigDecimal.valueOf(quantity), price);
  }

  /** Without trailing zeros: half of 38000 is 19000, not 19000.0. */
  BigDecimal total() {
    return new BigDecimal(
        quantity.multiply(BigDecimal.valueOf(price)).stripTrailingZeros().toPlainString());
  }

  TicketLine takenBack() {
    return new TicketLine(product, quantity.negate(), price);
  }
}
