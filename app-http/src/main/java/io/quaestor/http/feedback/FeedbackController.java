package io.quaestor.http.feedback;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.error.ErrorCode;
import io.quaestor.feedback.FeedbackDesk;
import io.quaestor.http.openapi.Fails;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What came of the events so far. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Reports")
final class FeedbackController {
  private final FeedbackDesk desk;

  FeedbackController(FeedbackDesk desk) {
    this.desk = desk;
  }

  @Operation(
      operationId = "readFeedback",
      summary = "What the most frequent categories took in",
      description =
          "The three categories with the most sales events, with their items and revenue as "
              + "of now.")
  @Fails({ErrorCode.QUERY_TIMEOUT, ErrorCode.DATABASE_BUSY, ErrorCode.DATABASE_UNAVAILABLE})
  @Get("/feedback")
  FeedbackBody feedback() {
    return FeedbackBody.of(desk.now());
  }
}
