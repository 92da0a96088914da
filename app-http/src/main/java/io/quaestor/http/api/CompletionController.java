package io.quaestor.http.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.openapi.Fails;
import io.quaestor.question.Quaestor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes on with what somebody types; asked at every key, and answered from memory. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Questions")
final class CompletionController {
  private final Quaestor quaestor;

  CompletionController(Quaestor quaestor) {
    this.quaestor = quaestor;
  }

  @Operation(
      operationId = "complete",
      summary = "Go on with what is typed",
      description =
          "Ways to go on with a question, best first: metrics, columns, times and values of "
              + "the data, and whole example questions. Answered from memory; may be asked at "
              + "every key.")
  @Fails({ErrorCode.DATASET_UNKNOWN, ErrorCode.REQUEST_MALFORMED})
  @Get("/complete")
  CompletionsBody complete(
      @QueryValue(defaultValue = "")
          @Parameter(
              required = false,
              description = "What is typed so far; empty for example questions.")
          String text,
      @QueryValue
          @Parameter(description = "Of this dataset alone; of all that have rows without it.")
          @Nullable String dataset,
      @QueryValue
          @Parameter(description = "Such as `en`, for a text that does not tell its language.")
          @Nullable String language,
      @QueryValue(defaultValue = "10")
          @Parameter(
              description = "The most to give.",
              schema = @Schema(minimum = "1", maximum = "50"))
          int limit) {
    return CompletionsBody.of(
        quaestor.complete(
            text,
            Optional.ofNullable(dataset),
            Optional.ofNullable(language).map(Locale::forLanguageTag),
            limit));
  }
}
