package io.quaestor.question;

import io.quaestor.error.QuaestorException;
import io.quaestor.question.Result.Rows;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes by what most of several independent translations of a question find: self-consistency, with
 * results compared rather than SQL, which says the same in many ways.
 *
 * @see <a href="https://arxiv.org/abs/2203.11171">Wang et al., Self-Consistency Improves Chain of
 *     Thought Reasoning in Language Models</a>
 */
final class Ballot {
  private final Trials trials;
  private final Asking asking;
  private final Translator translator;
  private final Mending mending;
  private final Consumer<Step> steps;
  private final QuestionWatch watch;

  /**
   * @param mending takes over where none of them can be run
   */
  Ballot(
      Trials trials,
      Asking asking,
      Translator translator,
      Mending mending,
      Consumer<Step> steps,
      QuestionWatch watch) {
    this.watch = watch;
    this.mending = mending;
    this.trials = trials;
    this.asking = asking;
    this.translator = translator;
    this.steps = steps;
  }

  /**
   * @throws QuaestorException of a model that could not be asked at all, and what a run throws
   */
  Result solve(TranslationRequest request) {
    long start = System.nanoTime();
    Candidates candidates = Candidates.of(translator, request, watch);
    long nanos = System.nanoTime() - start;
    Votes votes = new Votes(candidates.all().size(), nanos / 1e6);
    for (Translated one : candidates.translated()) {
      boolean late = !request.until().left().isPositive();
      if (late && votes.elected(candidates.usage()).isPresent()) {
        break;
      }
      votes.add(trials.of(asking, one, query -> {}), request);
    }
    Optional<Rows> elected = votes.elected(candidates.usage());
    if (elected.isPresent()) {
      return tell(elected.get());
    }
    if (votes.isMajority(candidates.declined().size()) || candidates.translated().isEmpty()) {
      return new Result.None(candidates.reason());
    }
    return votes
        .toMend()
        .map(failed -> mending.after(candidates.usage(), nanos).solve(request.after(failed)))
        .orElseGet(() -> new Result.Divided(votes.different(candidates.usage())));
  }

  private Rows tell(Rows rows) {
    Translated translated = rows.translated();
    steps.accept(
        new Step.Understood(translated.source(), translated.reading(), translated.assumptions()));
    steps.accept(new Step.Checked(rows.query().sql()));
    return rows;
  }
}
