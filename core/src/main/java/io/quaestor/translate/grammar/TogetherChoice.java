package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.util.Optional;

/** What goes with something, and which two things go together, where little of it was said. */
final class TogetherChoice {
  private final Draft draft;

  TogetherChoice(Draft draft) {
    this.draft = draft;
  }

  void decide() {
    Optional<Column> sold =
        draft.table.columns().stream().filter(column -> column.countedAs().isPresent()).findFirst();
    if (!draft.tickets.together || sold.isEmpty() || draft.column(Role.IDENTIFIER).isEmpty()) {
      return;
    }
    if (draft.choices.has(Choices.Kind.VALUES, sold.get())) {
      withNamed(sold.get());
    } else {
      pairs(new Grouping.ByColumn(sold.get()));
    }
  }

  private void withNamed(Column sold) {
    if (draft.subjects.isEmpty() && draft.groupings.isEmpty()) {
      draft.subject(new Grouping.ByColumn(sold), true);
    }
    if (draft.measures.isEmpty() && draft.ranking.metric == null) {
      tickets().ifPresent(this::measure);
    }
    if (draft.ranking.most == null) {
      draft.ranking.most = true;
    }
  }

  private void measure(Metric metric) {
    draft.measure(new Measure.Named(metric));
    draft.assume("assume.together", metric.words().label(draft.messages.language(), metric.name()));
  }

  /** The metric that counts tickets. */
  private Optional<Metric> tickets() {
    Column ticket = draft.column(Role.IDENTIFIER).orElseThrow();
    return draft.dataset.metrics().stream()
        .filter(metric -> metric.counts().filter(ticket.name()::equals).isPresent())
        .findFirst();
  }

  private void pairs(Grouping thing) {
    boolean plain =
        draft.groupings.isEmpty()
            && draft.subjects.stream().allMatch(thing::equals)
            && draft.conditions.isEmpty()
            && draft.thresholds.isEmpty()
            && !draft.part.share
            && !draft.change.wanted
            && draft.trend == null
            && draft.aggregate == null
            && !draft.count.wanted;
    boolean byTickets =
        tickets()
            .filter(metric -> draft.measures.stream().allMatch(new Measure.Named(metric)::equals))
            .isPresent();
    boolean two = draft.tickets.pairs || draft.ranking.count == 0 || draft.ranking.count == 2;
    boolean least = draft.ranking.most != null && !draft.ranking.most;
    if (!plain || !byTickets || !two || least || !isByPieces(thing)) {
      draft.object("object.pairs");
      return;
    }
    if (!draft.tickets.pairs) {
      boolean one =
          draft.ranking.count == 2 || (draft.ranking.most != null && !draft.subjectIsPlural);
      draft.ranking.count = one ? 1 : 0;
    }
    draft.tickets.pairs = true;
  }

  /** "Most sold together" ranks by how often, as "most often together" does. */
  private boolean isByPieces(Grouping thing) {
    return draft.ranking.metric == null
        || thing.column().countedAs().filter(draft.ranking.metric.name()::equals).isPresent();
  }
}
