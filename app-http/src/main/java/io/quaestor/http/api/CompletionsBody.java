package io.quaestor.http.api;

import io.quaestor.complete.Completion;
import java.util.List;
import java.util.Locale;

/** Ways to go on with a question, best first. */
record CompletionsBody(List<Entry> completions) {
  static CompletionsBody of(List<Completion> completions) {
    return new CompletionsBody(completions.stream().map(Entry::of).toList());
  }

  /**
   * @param text the whole question
   * @param word what stands in it from {@code from} on, in UTF-16 units
   * @param kind {@code metric}, {@code dimension}, {@code time}, {@code question} or {@code value}
   * @param of the catalog's name of the metric or column
   */
  record Entry(String text, String word, int from, String kind, String of) {
    static Entry of(Completion completion) {
      return new Entry(
          completion.text(),
          completion.word(),
          completion.from(),
          completion.kind().name().toLowerCase(Locale.ROOT),
          completion.of());
    }
  }
}
