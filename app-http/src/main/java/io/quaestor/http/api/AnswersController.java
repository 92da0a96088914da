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
import io.quaestor.http.access.Callers;
import io.quaestor.http.access.Needs;
import io.quaestor.question.Quaestor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people say of answers that they got: which are right. */
@Controller("/answers")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnswersController {
  private final Quaestor quaestor;

  AnswersController(Quaestor quaestor) {
    this.quaestor = quaestor;
  }

  /**
   * @param id of an answer that was given lately
   */
  @Needs(Scope.LOAD)
  @Post("/{id}/verify")
  VerifiedBody verify(String id, HttpRequest<?> request) {
    return VerifiedBody.of(quaestor.confirm(Callers.of(request), id));
  }

  @Needs(Scope.LOAD)
  @Delete("/{id}/verify")
  HttpResponse<?> takeBack(String id) {
    quaestor.takeBack(id);
    return HttpResponse.noContent();
  }

  /**
   * @param dataset all where none is named
   */
  @Get("/verified")
  VerifiedListBody verified(@QueryValue @Nullable String dataset) {
    return new VerifiedListBody(
        quaestor.confirmed(Optional.ofNullable(dataset)).stream().map(VerifiedBody::of).toList());
  }
}
