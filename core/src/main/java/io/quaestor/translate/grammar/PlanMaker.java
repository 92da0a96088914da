package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Step;
import io.quaestor.translate.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a plan of the clauses of one question, or objects. Used once. */
final class PlanMaker {
  private final Draft draft;
  private final List<Grouping> groupings = new ArrayList<>();
  private Step.@Nullable Summary summary;

  PlanMaker(Draft draft) {
    this.draft = draft;
  }

  /** The plan, or nothing when {@link Draft#objection} says why there is none. */
  Optional<QueryPlan> make() {
    dropSubjectsThatAreFiltered();
    if (draft.ranking.most != null
        && draft.ranking.within.isEmpty()
        && draft.groupings.size() < 2) {
      // "Rank the top 5 products" asks for no more than those.
      draft.ranking.placed = false;
    }
    draft.part.share |= draft.part.percent && !draft.change.wanted;
    DayCheck.check(draft);
    FirstAndLastReader.withinOneDay(draft);
    NamedList.decide(draft);
    AskedSides.decide(draft);
    WhenChoice.decide(draft);
    new TogetherChoice(draft).decide();
    if (draft.tickets.pairs) {
      return draft.objection == null ? Optional.of(PairPlan.of(draft)) : Optional.empty();
    }
    TicketSides.group(draft);
    new FactChoice(draft).decide();
    new DayCounts(draft).decide();
    if (draft.groupings.isEmpty() && draft.choices.standApart()) {
      draft.compared = true;
    }
    Optional<QueryPlan> special = SpecialPlans.of(draft);
    if (special.isPresent() || draft.objection != null) {
      return special.filter(plan -> draft.objection == null);
    }
    ComparedSides.group(draft);
    MeasureChoice choice = new MeasureChoice(draft);
    CountChoice count = new CountChoice(draft);
    Optional<Grouping> conditioned = count.conditioned();
    boolean counted = conditioned.isEmpty() && count.countSubject();
    groupings.addAll(0, draft.groupings);
    conditioned.ifPresent(groupings::add);
    if (!counted && conditioned.isEmpty()) {
      draft.subjects.stream().filter(s -> !groupings.contains(s)).forEach(groupings::add);
    }
    RankChoice rank = new RankChoice(draft);
    rank.rankWhatIsSold(groupings);
    if (draft.heard.never) {
      rank.nameWhatIsSold(groupings);
      return NamedTickets.never(draft, groupings);
    }
    List<Threshold> thresholds = choice.measureAll(groupings);
    summary =
        conditioned.isPresent() && (draft.count.wanted || draft.count.howMany)
            ? countOf(conditioned.get())
            : new Averaging(draft).of(groupings);
    WholeClaim.take(draft, groupings, thresholds);
    alongTime();
    String ranked =
        new AddedColumns(draft, groupings)
            .rankedBy(draft.measures.isEmpty() ? null : measureName());
    Step.Best best = draft.claim.first != null ? null : rank.best(groupings, ranked);
    new PlanCheck(draft, groupings, summary).check(thresholds, best, counted);
    List<Filter> filters =
        draft.tickets.together
            ? NamedTickets.together(draft)
            : TicketRows.filters(draft, groupings);
    return draft.objection == null
        ? Optional.of(plan(filters, thresholds, best))
        : Optional.empty();
  }

  /** The groups themselves are counted, when all conditions have been tried on them. */
  private Step.Summary countOf(Grouping counted) {
    groupings.remove(counted);
    draft.unit = counted;
    return new Step.Summary(groupings, Aggregate.COUNT, List.of(draft.measures.getFirst().name()));
  }

  private QueryPlan plan(
      List<Filter> filters, List<Threshold> thresholds, Step.@Nullable Best best) {
    List<Step> steps = new ArrayList<>();
    List<Grouping> first = new ArrayList<>(groupings);
    if (summary != null && draft.unit != null) {
      first.add(draft.unit);
      steps.add(
          draft.heard.quartiles
              ? new Step.Spread(summary.by(), summary.of().getFirst(), QuartileReader.PERCENTS)
              : summary);
    }
    AddedColumns added = new AddedColumns(draft, groupings);
    String measure = draft.measures.isEmpty() ? null : measureName();
    if (measure != null) {
      steps.addAll(added.steps(measure));
    }
    if (best != null) {
      steps.add(best);
    }
    List<SortKey> order = added.order(measure, best);
    List<Measure> measures = added.measures().orElseGet(() -> measures(filters));
    return new QueryPlan(draft.table, filters, first, measures, thresholds, steps, order);
  }

  /** "Units of the product Espresso": the column only says what kind of thing the value is. */
  private void dropSubjectsThatAreFiltered() {
    // "Who is waiter 21" asks for no number.
    draft.heard.which |=
        draft.subjects.removeIf(
            subject ->
                subject instanceof Grouping.ByColumn byColumn
                    && !draft.subjectIsPlural
                    && draft.ranking.most == null
                    && !draft.count.howMany
                    && draft.choices.has(Choices.Kind.VALUES, byColumn.column()));
  }

  /** With a share, the groups' parts beside the measure, or the one part alone. */
  private List<Measure> measures(List<Filter> filters) {
    if (!draft.part.share) {
      return draft.measures;
    }
    Measure part = draft.measures.getFirst();
    if (groupings.isEmpty()) {
      List<Filter> whole =
          filters.stream().filter(filter -> !draft.choices.isPart(filter)).toList();
      return List.of(new Measure.ShareOf(part, whole));
    }
    return List.of(part, new Measure.ShareOf(part, filters));
  }

  private String measureName() {
    String name = draft.measures.getFirst().name();
    return summary == null ? name : summary.nameOf(name);
  }

  /** A trend without a word about time is one of days. */
  private void alongTime() {
    if (draft.heard.overTime && groupings.stream().noneMatch(PlanMaker::isTime)) {
      draft.column(Role.DATE).ifPresent(date -> groupings.add(new Grouping.ByColumn(date)));
      draft.assume("assume.daily");
    }
    if (draft.trend == null) {
      return;
    }
    if (groupings.isEmpty()) {
      draft.column(Role.DATE).ifPresent(date -> groupings.add(new Grouping.ByColumn(date)));
      draft.assume("assume.daily");
    }
    boolean alongTime = groupings.size() == 1 && isTime(groupings.getFirst());
    if (!alongTime || draft.measures.size() != 1) {
      draft.object("object.window-one");
    }
  }

  private static boolean isTime(Grouping grouping) {
    return switch (grouping.kind()) {
      case DAY, PERIOD -> true;
      case CATEGORY, CYCLE, IDENTIFIER, MEASURE -> false;
    };
  }
}
