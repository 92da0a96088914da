package io.quaestor.http.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.question.Quaestor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes on with what somebody types; asked at every key, and answered from memory. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompletionController {
  private final Quaestor quaestor;

  CompletionController(Quaestor quaestor) {
    this.quaestor = quaestor;
  }

  /**
   * @param dataset all that have rows where none is named
   * @param language such as {@code en}; what the text is in where it does not tell
   */
  @Get("/complete")
  CompletionsBody complete(
      @QueryValue(defaultValue = "") String text,
      @QueryValue @Nullable String dataset,
      @QueryValue @Nullable String language,
      @QueryValue(defaultValue = "10") int limit) {
    return CompletionsBody.of(
        quaestor.complete(
            text,
            Optional.ofNullable(dataset),
            Optional.ofNullable(language).map(Locale::forLanguageTag),
            limit));
  }
}
