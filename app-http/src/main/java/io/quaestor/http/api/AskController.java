package io.quaestor.http.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.access.Callers;
import io.quaestor.http.problem.Problems;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Questions in plain words. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AskController {
  private final Quaestor quaestor;
  private final AnswerBodies bodies;
  private final AskEvents events;
  private final Problems problems;

  AskController(Quaestor quaestor, AnswerBodies bodies, AskEvents events, Problems problems) {
    this.events = events;
    this.quaestor = quaestor;
    this.bodies = bodies;
    this.problems = problems;
  }

  /** All at once, or step by step for who accepts events; one route, for most name neither. */
  @Post(uris = {"/ask", "/natural-query"})
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM})
  HttpResponse<?> ask(@Body AskRequest body, HttpRequest<?> request) {
    Question question = body.toQuestion();
    return request.accept().contains(MediaType.TEXT_EVENT_STREAM_TYPE)
        ? events.ask(question, request)
        : answer(question, bodies::of, request);
  }

  @Get("/analyze")
  HttpResponse<?> analyze(
      @QueryValue @Nullable String text,
      @QueryValue @Nullable String dataset,
      HttpRequest<?> request) {
    if (text == null) {
      throw new QuaestorException(
          ErrorCode.QUESTION_INVALID,
          "the parameter 'text' is missing: ask for example /analyze?text=total+sales+by+weekday");
    }
    return answer(
        new Question(text, Optional.empty(), Optional.ofNullable(dataset)),
        AnalyzeBody::of,
        request);
  }

  private HttpResponse<?> answer(
      Question question, Function<Answer, Object> body, HttpRequest<?> request) {
    return switch (quaestor.ask(Callers.of(request), question)) {
      case Outcome.Answered answered -> HttpResponse.ok(body.apply(answered.answer()));
      case Outcome.Declined declined -> problems.of(declined.decline(), request);
    };
  }
}
