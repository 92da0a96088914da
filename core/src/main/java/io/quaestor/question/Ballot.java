package io.quaestor.question;

import static java.util.stream.Collectors.groupingBy;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.Usage;
import io.quaestor.question.Trials.Trial;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

  /**
   * @param mending takes over where none of them can be run
   */
  Ballot(
      Trials trials, Asking asking, Translator translator, Mending mending, Consumer<Step> steps) {
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
    Candidates candidates = Candidates.of(translator, request);
    long nanos = System.nanoTime() - start;
    List<Trial> tried =
        candidates.translated().stream().map(one -> trials.of(asking, one, query -> {})).toList();
    List<Result.Rows> found = found(tried, request, nanos / 1e6);
    List<List<Result.Rows>> groups = groups(found);
    if (!groups.isEmpty() && isMajority(groups.getFirst().size())) {
      return agreed(groups.getFirst(), candidates.usage(), nanos / 1e6);
    }
    if (isMajority(candidates.declined().size()) || candidates.translated().isEmpty()) {
      return new Result.None(candidates.reason());
    }
    if (found.isEmpty()) {
      Trial.Failed failed = (Trial.Failed) tried.getFirst();
      return mending.after(candidates.usage(), nanos).solve(request.after(failed.attempt()));
    }
    return new Result.Divided(
        groups.stream().map(group -> counted(group, candidates.usage(), nanos / 1e6)).toList());
  }

  private boolean isMajority(int votes) {
    return 2 * votes > translator.candidates();
  }

  private Result agreed(List<Result.Rows> group, Usage usage, double millis) {
    Result.Rows rows = counted(group, usage, millis);
    Translated translated = rows.translated();
    steps.accept(
        new Step.Understood(translated.source(), translated.reading(), translated.assumptions()));
    steps.accept(new Step.Checked(rows.query().sql()));
    return rows;
  }

  private Result.Rows counted(List<Result.Rows> group, Usage usage, double millis) {
    Result.Rows first = group.getFirst();
    return first.with(first.effort().agreed(group.size(), translator.candidates(), usage, millis));
  }

  private static List<Result.Rows> found(
      List<Trial> tried, TranslationRequest request, double millis) {
    List<Result.Rows> found = new ArrayList<>();
    for (Trial trial : tried) {
      if (trial instanceof Trial.Ran ran) {
        Effort effort = new Effort(Usage.NONE, millis, ran.millis(), 1, 1, 1, request.until());
        found.add(new Result.Rows(ran.translated(), ran.query(), ran.table(), effort));
      }
    }
    return found;
  }

  /** Those that found the same together, the largest group first. */
  private static List<List<Result.Rows>> groups(List<Result.Rows> found) {
    return found.stream()
        .collect(
            groupingBy(
                rows -> SameRows.of(rows.table()),
                LinkedHashMap::new,
                java.util.stream.Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparingInt(group -> -group.size()))
        .toList();
  }
}
