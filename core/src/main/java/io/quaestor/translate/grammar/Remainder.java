package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.telling.Sorting;
import java.util.ArrayList;
import java.util.List;

/** What must be left of a plan when one of its parts is taken away: all the rest, and no more. */
final class Remainder {
  private final Planned before;
  private final List<Object> left;
  private final Object taken;

  /**
   * @param place of the part among {@link Planned#elements}
   */
  Remainder(Planned before, int place) {
    this.before = before;
    this.left = new ArrayList<>(before.elements());
    this.taken = left.remove(place);
    if (taken instanceof Filter filter) {
      left.replaceAll(element -> withoutIn(element, filter));
    }
  }

  /** A share is one of the rows that are left. */
  private static Object withoutIn(Object element, Filter taken) {
    return element instanceof Measure.ShareOf(Measure part, List<Filter> whole)
        ? new Measure.ShareOf(part, whole.stream().filter(filter -> !filter.equals(taken)).toList())
        : element;
  }

  boolean isExactly(Planned now) {
    return isSameTable(now) && now.elements().equals(left);
  }

  /** The order may come or go, and with the groups their ranking goes. */
  boolean isNearly(Planned now) {
    return !(taken instanceof Sorting)
        && isSameTable(now)
        && essential(now.elements()).equals(essential(left));
  }

  private boolean isSameTable(Planned now) {
    return now.plan().table().equals(before.plan().table());
  }

  private List<Object> essential(List<Object> elements) {
    boolean groups = taken instanceof List;
    return elements.stream()
        .filter(
            element -> !(element instanceof Sorting) && !(groups && element instanceof Step.Best))
        .toList();
  }
}
