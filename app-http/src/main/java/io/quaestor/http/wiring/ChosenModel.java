package io.quaestor.http.wiring;

import io.quaestor.port.LanguageModel;
import java.time.Duration;
import java.util.Optional;

/** The language model that is asked where the grammar declines; none when the grammar is alone. */
record ChosenModel(Optional<Asked> asked) {
  static ChosenModel none() {
    return new ChosenModel(Optional.empty());
  }

  static ChosenModel of(LanguageModel model, Duration timeout) {
    return new ChosenModel(Optional.of(new Asked(model, timeout)));
  }

  /**
   * @param timeout for one question, retries included
   */
  record Asked(LanguageModel model, Duration timeout) {}
}
