package io.quaestor.http.load;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.catalog.Catalog;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.access.Needs;
import io.quaestor.http.openapi.Fails;
import io.quaestor.ingest.FilePreviewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a file would be read, before it is sent. Stores nothing. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.TEXT_CSV)
@Tag(name = "Loads")
final class PreviewController {
  private static final int MOST_BYTES = 256 * 1024;

  private final FilePreviewer previewer;

  PreviewController(Catalog catalog) {
    this.previewer = new FilePreviewer(catalog);
  }

  /**
   * @param cut whether the file goes on after the body
   * @param body the first bytes of the file; closed whatever happens, as an upload is
   */
  @Operation(
      operationId = "previewFile",
      summary = "See how a file would be read",
      description =
          "Reads the first bytes of a CSV file, 256 KB at most, as a load would, and says "
              + "which table it fits and which rows it would reject. Stores nothing.")
  @Fails({
    ErrorCode.REQUEST_MALFORMED,
    ErrorCode.FILE_MALFORMED,
    ErrorCode.FILE_TOO_LARGE,
    ErrorCode.TABLE_UNKNOWN
  })
  @RequestBody(
      required = true,
      description = "The first bytes of the file.",
      content = @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")))
  @Needs(Scope.LOAD)
  @Post("/upload/preview")
  PreviewBody preview(
      @QueryValue
          @Parameter(
              description = "The table that is meant; every table that takes rows without it.")
          @Nullable String table,
      @QueryValue(defaultValue = "true")
          @Parameter(
              required = false,
              description =
                  "Whether the file goes on after these bytes; the last record is left out then.",
              schema = @Schema(type = "boolean", defaultValue = "true"))
          String cut,
      @Body InputStream body) {
    try (body) {
      byte[] start = body.readNBytes(MOST_BYTES + 1);
      if (start.length > MOST_BYTES) {
        throw new QuaestorException(
            ErrorCode.FILE_TOO_LARGE,
            "a preview reads the first %d bytes of a file at most; send no more of it"
                .formatted(MOST_BYTES));
      }
      return PreviewBody.of(previewer.preview(start, isCut(cut), Optional.ofNullable(table)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The framework would take anything for false. */
  private static boolean isCut(String cut) {
    return switch (cut) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new QuaestorException(
              ErrorCode.REQUEST_MALFORMED, "the parameter 'cut' is true or false");
    };
  }
}
