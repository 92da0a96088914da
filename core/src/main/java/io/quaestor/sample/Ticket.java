package io.quaestor.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What one customer bought, or, on a credit note, gave back. */
record Ticket(LocalDate day, LocalTime time, String number, int waiter, List<TicketLine> lines) {
  /** The series of invoices A, which companies get. */
  static final String TO_COMPANY = "FCA 0002";

  Ticket {
    lines = List.copyOf(lines);
  }

  boolean toCompany() {
    return number.startsWith(TO_COMPANY);
  }
}
