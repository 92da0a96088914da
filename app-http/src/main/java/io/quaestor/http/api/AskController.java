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
import io.quaestor.http.openapi.Fails;
import io.quaestor.http.problem.Problems;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Questions in plain words. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Questions")
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
  @Operation(
      operationId = "ask",
      summary = "Ask a question",
      description =
          "Answers with SQL, rows, a chart and a short reading of them, or declines and says "
              + "which words were not understood. With `Accept: text/event-stream` the answer "
              + "comes step by step: the events `asked`, `understood`, `sql`, `rows`, `chart` and "
              + "`analysis` as soon as each is known, and at last `answer`, with the JSON of this "
              + "answer, or `problem`. When a model mends its SQL, `understood` and `sql` come "
              + "again; the last of each counts.")
  @Fails({
    ErrorCode.QUESTION_INVALID,
    ErrorCode.DECLINED,
    ErrorCode.DATASET_UNKNOWN,
    ErrorCode.CONVERSATION_CHANGED,
    ErrorCode.QUERY_TOO_LARGE,
    ErrorCode.QUERY_FAILED,
    ErrorCode.QUERY_TIMEOUT,
    ErrorCode.DATABASE_BUSY,
    ErrorCode.DATABASE_UNAVAILABLE
  })
  @ApiResponse(
      responseCode = "200",
      description = "The answer.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = AnswerBody.class)),
        @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(type = "string"))
      })
  @Post(uris = {"/ask", "/natural-query"})
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM})
  HttpResponse<?> ask(@Body AskRequest body, HttpRequest<?> request) {
    Question question = body.toQuestion();
    return request.accept().contains(MediaType.TEXT_EVENT_STREAM_TYPE)
        ? events.ask(question, request)
        : answer(question, bodies::of, request);
  }

  @Operation(
      operationId = "analyze",
      summary = "Ask a question, in short",
      description =
          "The short form for small clients: the rows without names, and the problem's "
              + "`detail` once more as `error`.")
  @Fails({
    ErrorCode.QUESTION_INVALID,
    ErrorCode.DECLINED,
    ErrorCode.DATASET_UNKNOWN,
    ErrorCode.QUERY_TOO_LARGE,
    ErrorCode.QUERY_FAILED,
    ErrorCode.QUERY_TIMEOUT,
    ErrorCode.DATABASE_BUSY,
    ErrorCode.DATABASE_UNAVAILABLE
  })
  @ApiResponse(
      responseCode = "200",
      description = "The answer.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AnalyzeBody.class)))
  @Get("/analyze")
  HttpResponse<?> analyze(
      @QueryValue @Parameter(required = true, description = "The question, up to 2,000 characters.")
          @Nullable String text,
      @QueryValue @Parameter(description = "Asks this dataset alone; all without it.")
          @Nullable String dataset,
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
