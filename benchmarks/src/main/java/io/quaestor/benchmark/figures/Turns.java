package io.quaestor.benchmark.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What contenders were measured at in turns, so that whatever else the machine does hits all alike.
 *
 * @param laps by the contender's name, in the order they were run
 */
public record Turns<R>(Map<String, List<R>> laps) {
  /**
   * One round that does not count, then so many that do; each contender is first in its turn.
   *
   * @throws Exception whatever a contender throws
   */
  public static <R> Turns<R> take(int rounds, List<Contender<R>> contenders) throws Exception {
    for (Contender<R> contender : contenders) {
      contender.lap().call();
    }
    return takeAtOnce(rounds, contenders);
  }

  /** As {@link #take}, without the round that does not count. */
  public static <R> Turns<R> takeAtOnce(int rounds, List<Contender<R>> contenders)
      throws Exception {
    Map<String, List<R>> laps = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        Contender<R> next = contenders.get((round + i) % contenders.size());
        laps.computeIfAbsent(next.name(), any -> new ArrayList<>()).add(next.lap().call());
      }
    }
    return new Turns<>(laps);
  }

  public List<R> of(String name) {
    return laps.getOrDefault(name, List.of());
  }

  public Spread spread(String name, ToDoubleFunction<R> figure) {
    return Spread.of(of(name).stream().mapToDouble(figure));
  }

  /** One contender's figure as a part of another's, round by round. */
  public Spread ratio(String name, String to, ToDoubleFunction<R> figure) {
    List<Double> upper = spread(name, figure).values();
    List<Double> lower = spread(to, figure).values();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < upper.size(); i++) {
      ratios.add(upper.get(i) / lower.get(i));
    }
    return new Spread(ratios);
  }
}
