package io.quaestor.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quaestor.port.Usage;
import io.quaestor.question.Result.Rows;
import io.quaestor.question.Trials.Trial;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What several translations of one question found. Those that found nothing have no vote beside one
 * that did: two misspelt values are no majority against the right one. Not thread-safe.
 */
final class Votes {
  private final int candidates;
  private final double translateMillis;
  private final List<Rows> found = new ArrayList<>();
  private final List<FailedAttempt> failed = new ArrayList<>();

  /**
   * @param candidates how many have replied
   */
  Votes(int candidates, double translateMillis) {
    this.candidates = candidates;
    this.translateMillis = translateMillis;
  }

  void add(Trial trial, TranslationRequest request) {
    switch (trial) {
      case Trial.Failed(var translated, FailedAttempt attempt) -> failed.add(attempt);
      case Trial.Ran ran when Emptiness.isIn(ran.table()) ->
          failed.add(FailedAttempt.foundNothing(ran.translated().sql()));
      case Trial.Ran ran ->
          found.add(
              new Rows(
                  ran.translated(),
                  ran.query(),
                  ran.table(),
                  new Effort(Usage.NONE, translateMillis, ran.millis(), 1, 1, 1, request.until())));
    }
  }

  boolean isMajority(int votes) {
    return 2 * votes > candidates;
  }

  /** The rows that most have found, as soon as it is known. */
  Optional<Rows> elected(Usage usage) {
    return groups().stream()
        .findFirst()
        .filter(group -> isMajority(group.size()))
        .map(group -> counted(group, usage));
  }

  /** What is to be mended where nothing was found at all. */
  Optional<FailedAttempt> toMend() {
    return found.isEmpty() ? failed.stream().findFirst() : Optional.empty();
  }

  /** One of each kind of rows, the one that most have found first. */
  List<Rows> different(Usage usage) {
    return groups().stream().map(group -> counted(group, usage)).toList();
  }

  private Rows counted(List<Rows> group, Usage usage) {
    Rows first = group.getFirst();
    return first.with(first.effort().agreed(group.size(), candidates, usage, translateMillis));
  }

  private List<List<Rows>> groups() {
    return found.stream()
        .collect(groupingBy(rows -> SameRows.of(rows.table()), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .sorted(Comparator.comparingInt(group -> -group.size()))
        .toList();
  }
}
