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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a column. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Data")
final class ValuesController {
  private final Quaestor quaestor;

  ValuesController(Quaestor quaestor) {
    this.quaestor = quaestor;
  }

  /**
   * @param like all values without it
   */
  @Operation(
      operationId = "listValues",
      summary = "Values of a column",
      description = "In the order in which they are written; answered from memory.")
  @Fails({ErrorCode.DATASET_UNKNOWN, ErrorCode.TABLE_UNKNOWN, ErrorCode.REQUEST_MALFORMED})
  @Get("/schema/values")
  ValuesBody values(
      @QueryValue @Parameter(description = "The dataset that has the table without it.")
          @Nullable String dataset,
      @QueryValue @Parameter(description = "A table of the dataset.") String table,
      @QueryValue @Parameter(description = "A column of the table.") String column,
      @QueryValue(defaultValue = "")
          @Parameter(
              required = false,
              description =
                  "Only values in which a word begins so, whatever the case and the accents.")
          String like,
      @QueryValue(defaultValue = "50")
          @Parameter(
              description = "The most to give.",
              schema = @Schema(minimum = "1", maximum = "500"))
          int limit) {
    return ValuesBody.of(quaestor.values(Optional.ofNullable(dataset), table, column, like, limit));
  }
}
