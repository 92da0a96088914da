package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Grouping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether "sold" means money or pieces. */
final class SoldChoice {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Draft draft;

  SoldChoice(Draft draft) {
    this.draft = draft;
  }

  /** "What waiter 25 sold of it" may mean money or pieces. */
  boolean isOnlySold() {
    return (draft.heard.sold || draft.choices.has(Choices.Kind.VALUES))
        && !draft.heard.listed
        && !draft.heard.howMuch
        && !draft.count.howMany
        && draft.ranking.most == null
        && !draft.part.share
        && !draft.change.wanted
        && draft.trend == null
        && draft.conditions.isEmpty();
  }

  /** What the things that are named are counted in. */
  Optional<Metric> pieces(List<Grouping> groupings) {
    List<Column> columns = new ArrayList<>(draft.choices.columns());
    groupings.forEach(grouping -> columns.add(grouping.column()));
    return countedAs(columns);
  }

  /** Of things that are sold in pieces, "how many" and "sold the most" mean pieces. */
  Optional<Metric> whatWasSold(List<Grouping> groupings) {
    if (draft.heard.howMuch || inMillions() || !(draft.heard.sold || draft.count.howMany)) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    groupings.forEach(grouping -> columns.add(grouping.column()));
    if (draft.count.howMany || draft.ranking.most != null) {
      columns.addAll(draft.choices.columns());
    }
    return countedAs(columns);
  }

  /** Nobody sells a million pieces; who says so speaks of money. */
  private boolean inMillions() {
    return draft.conditions.stream()
        .anyMatch(condition -> condition.number().compareTo(MILLION) >= 0);
  }

  private Optional<Metric> countedAs(List<Column> columns) {
    return columns.stream()
        .flatMap(column -> column.countedAs().stream())
        .flatMap(name -> draft.dataset.metric(name).stream())
        .findFirst();
  }
}
