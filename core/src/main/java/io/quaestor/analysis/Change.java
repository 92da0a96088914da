package io.quaestor.analysis;

import io.quaestor.catalog.Unit;
import java.math.BigDecimal;

/** The way from one value to a later one. */
record Change(BigDecimal from, BigDecimal to, Unit unit) {
  /** With percent of the first value where that is positive; without for percentages. */
  String spelt(Speech speech) {
    BigDecimal difference = to.subtract(from);
    if (difference.signum() == 0) {
      return speech.say("unchanged");
    }
    String direction = difference.signum() > 0 ? "up" : "down";
    String distance = speech.distance(difference, unit);
    return from.signum() > 0 && unit != Unit.PERCENT
        ? speech.say(
            direction + ".percent",
            distance,
            speech.percent(Figures.percentOf(difference.abs(), from)))
        : speech.say(direction, distance);
  }
}
