package io.quaestor.sample;

import java.time.LocalDate;

/**
 * One thing on the menu.
 *
 * @param name as the till prints it, cut at {@link #NAME_LENGTH} characters
 * @param price before the price rise
 * @param pieces how many pieces an assorted box holds; 0 for anything else
 * @param from the first day it is sold
 * @param until the last day it is sold
 * @param weight how popular it is
 */
record Product(
    String name, Kind kind, int price, int pieces, LocalDate from, LocalDate until, double weight) {
  static final int NAME_LENGTH = 30;

  enum Kind {
    COFFEE,
    DRINK,
    BAKERY,
    SNACK,
    CAKE,
    WHOLE,
    PIECE,
    BOX,
    ASSORTED,
    TIN,
    EXTRA
  }

  boolean soldOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
