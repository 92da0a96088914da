package io.quaestor.sample;

import java.util.HashMap;
import java.util.Map;

/** Counts each kind of ticket on its own, as tills do: {@code FCB 0003-000024735}. */
final class TicketNumbers {
  /** A café that is not new does not begin at 1. */
  private static final Map<String, Integer> BEGIN =
      Map.of("FCA 0002", 412, "FCB 0002", 60_118, "FCB 0004", 9_870, "NCA 0002", 3, "NCB 0002", 97);

  private final Map<String, Integer> last = new HashMap<>(BEGIN);

  String next(String series) {
    return "%s-%09d".formatted(series, last.merge(series, 1, Integer::sum));
  }
}
