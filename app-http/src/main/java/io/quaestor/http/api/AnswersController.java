package io.quaestor.http.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.Callers;
import io.quaestor.http.access.Needs;
import io.quaestor.http.openapi.Fails;
import io.quaestor.question.Quaestor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people say of answers that they got: which are right. */
@Controller("/answers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Verified answers")
final class AnswersController {
  private final Quaestor quaestor;

  AnswersController(Quaestor quaestor) {
    this.quaestor = quaestor;
  }

  @Operation(
      operationId = "verify",
      summary = "Say that an answer is right",
      description =
          "Keeps the question with its SQL; the same question is answered with it from then "
              + "on.")
  @Fails({ErrorCode.ANSWER_UNKNOWN, ErrorCode.ANSWER_UNFIT, ErrorCode.DATABASE_UNAVAILABLE})
  @Needs(Scope.LOAD)
  @Post("/{id}/verify")
  VerifiedBody verify(
      @Parameter(description = "The id of an answer that was given lately.") String id,
      HttpRequest<?> request) {
    return VerifiedBody.of(quaestor.confirm(Callers.of(request), id));
  }

  @Operation(
      operationId = "takeBack",
      summary = "Take that back",
      description = "The question is answered as if nobody had confirmed it.")
  @Fails({ErrorCode.ANSWER_UNKNOWN, ErrorCode.DATABASE_UNAVAILABLE})
  @ApiResponse(responseCode = "204", description = "It is taken back.")
  @Needs(Scope.LOAD)
  @Delete("/{id}/verify")
  HttpResponse<?> takeBack(
      @Parameter(description = "The id of an answer that was confirmed.") String id) {
    quaestor.takeBack(id);
    return HttpResponse.noContent();
  }

  @Operation(
      operationId = "listVerified",
      summary = "What was confirmed",
      description = "The newest first, not all where there are many.")
  @Fails({ErrorCode.DATASET_UNKNOWN, ErrorCode.DATABASE_UNAVAILABLE})
  @Get("/verified")
  VerifiedListBody verified(
      @QueryValue @Parameter(description = "Those of this dataset alone; all without it.")
          @Nullable String dataset) {
    return new VerifiedListBody(
        quaestor.confirmed(Optional.ofNullable(dataset)).stream().map(VerifiedBody::of).toList());
  }
}
