package io.quaestor.http.feedback;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.feedback.FeedbackDesk;

/** What came of the events so far. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedbackController {
  private final FeedbackDesk desk;

  FeedbackController(FeedbackDesk desk) {
    this.desk = desk;
  }

  @Get("/feedback")
  FeedbackBody feedback() {
    return FeedbackBody.of(desk.now());
  }
}
