package io.quaestor.http.command;

import io.quaestor.evaluation.Scorecard;
import io.quaestor.http.usage.UsageBody;
import java.nio.file.Path;
import java.util.List;

/**
 * What an evaluation found.
 *
 * @param database its name
 * @param model the language model's name, or {@code none}
 * @param usage of the language model, over all questions
 * @param missed a sentence for each threshold that does not hold
 */
record EvalReport(
    Path file,
    String database,
    String model,
    Scorecard card,
    UsageBody usage,
    List<String> missed) {
  EvalReport {
    missed = List.copyOf(missed);
  }
}
