package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.YesNoWords;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question of yes or no: told by its words, and made a claim about the rows of its plan where
 * they can decide it. Where they cannot, the rows are given and neither yes nor no is said.
 */
final class YesOrNo {
  private final List<Link> links;
  private final YesNoWords words;
  private final boolean asked;

  /**
   * @param links of the whole question, those without a meaning of their own included
   */
  YesOrNo(List<Link> links, YesNoWords words) {
    this.links = List.copyOf(links);
    this.words = words;
    List<String> spoken =
        links.stream().flatMap(link -> link.tokens().stream()).map(Token::folded).toList();
    this.asked =
        !spoken.isEmpty()
            && words.begins().contains(spoken.getFirst())
            && spoken.stream().noneMatch(words.undecided()::contains)
            && links.stream().noneMatch(this::asksOtherwise);
  }

  /** "Which" asks for something else, unless it stands for "than", as "que" does. */
  private boolean asksOtherwise(Link link) {
    boolean which =
        link.is(Concept.WHICH)
            && link.tokens().stream().noneMatch(token -> words.than().contains(token.folded()));
    return which
        || link.is(Concept.HOW_MANY)
        || link.is(Concept.HOW_MUCH)
        || link.is(Concept.NEVER);
  }

  /** Tells the readers of clauses what kind of question it is. */
  void note(Draft draft) {
    draft.claim.asked = asked ? this : null;
    draft.claim.anyWillDo = hasWord(words.any());
  }

  /** Objects to what a plan would answer with other rows than those that were meant. */
  void check(Draft draft) {
    if (!asked) {
      return;
    }
    new FirstClaim(draft).take();
    boolean onlyCounted =
        draft.measures.size() == 1
            && draft.measures.getFirst() instanceof Measure.Named named
            && draft.counted(named.metric()).isPresent();
    boolean whichTickets =
        onlyCounted
            && !draft.conditions.isEmpty()
            && draft.groupings.isEmpty()
            && draft.subjects.isEmpty()
            && !draft.claim.anyWillDo;
    if (whichTickets || new SidesClaim(links, words).isUnclear(draft)) {
      draft.object("object.claim");
    }
  }

  /** What is to be answered, where the rows of {@code plan} can tell. */
  Optional<Claim> claim(QueryPlan plan, Draft draft) {
    if (!asked) {
      return Optional.empty();
    }
    if (draft.claim.limit != null) {
      return WholeClaim.of(draft.claim.limit);
    }
    if (draft.claim.first != null) {
      return Optional.of(draft.claim.first);
    }
    if (!plan.steps().isEmpty() || has(Concept.BY, Concept.LIST, Concept.ALL, Concept.EACH_ONE)) {
      return Optional.empty();
    }
    if (draft.compared) {
      return new SidesClaim(links, words).of(plan, draft);
    }
    if (!plan.thresholds().isEmpty()) {
      return plan.groupings().isEmpty() ? Optional.empty() : Optional.of(new Claim.Some());
    }
    return wasSold(plan, draft) ? Optional.of(new Claim.Sold()) : Optional.empty();
  }

  /** "Have we ever sold a cheesecake on a Sunday": something sold, and nothing measured. */
  private boolean wasSold(QueryPlan plan, Draft draft) {
    return plan.groupings().isEmpty()
        && !plan.filters().isEmpty()
        && plan.measures().stream().allMatch(measure -> measure instanceof Measure.Named)
        && has(Concept.SELL)
        && links.stream().noneMatch(link -> link.term() instanceof Term.OfMetric)
        && !has(Concept.MORE, Concept.MOST, Concept.LEAST, Concept.EXCEPT)
        && draft.choices.several().isEmpty()
        && plan.groupings().stream().noneMatch(Grouping.BySides.class::isInstance);
  }

  private boolean has(Concept... concepts) {
    return links.stream().anyMatch(link -> Arrays.stream(concepts).anyMatch(link::is));
  }

  private boolean hasWord(Set<String> any) {
    return links.stream()
        .flatMap(link -> link.tokens().stream())
        .anyMatch(token -> any.contains(token.folded()));
  }
}
