package io.quaestor.http.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.question.Quaestor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a column. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ValuesController {
  private final Quaestor quaestor;

  ValuesController(Quaestor quaestor) {
    this.quaestor = quaestor;
  }

  /**
   * @param dataset where none is named, the one that has the table
   * @param like all values without it
   */
  @Get("/schema/values")
  ValuesBody values(
      @QueryValue @Nullable String dataset,
      @QueryValue String table,
      @QueryValue String column,
      @QueryValue(defaultValue = "") String like,
      @QueryValue(defaultValue = "50") int limit) {
    return ValuesBody.of(quaestor.values(Optional.ofNullable(dataset), table, column, like, limit));
  }
}
