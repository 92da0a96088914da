package io.quaestor.http.load;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.catalog.Catalog;
import io.quaestor.http.access.Callers;
import io.quaestor.http.access.Needs;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.settings.LoadSettings;
import io.quaestor.job.Job;
import io.quaestor.load.LoadRequest;
import io.quaestor.load.Loads;
import io.quaestor.load.UploadFolder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that people send to be loaded; each form becomes one job. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Tag(name = "Loads")
final class UploadController {
  /** The part of a form with one file. */
  private static final String FILE = "file";

  /** Parts that are tables, in the order in which they are loaded: transactions name users. */
  private static final List<String> USERS_AND_TRANSACTIONS = List.of("users", "transactions");

  private final Catalog catalog;
  private final Loads loads;
  private final UploadFolder folder;
  private final LoadSettings settings;
  private final BasePath basePath;

  UploadController(
      Catalog catalog, Loads loads, UploadFolder folder, LoadSettings settings, BasePath basePath) {
    this.catalog = catalog;
    this.loads = loads;
    this.folder = folder;
    this.settings = settings;
    this.basePath = basePath;
  }

  @Operation(
      operationId = "uploadFile",
      summary = "Load a CSV file",
      description =
          "Takes a file in, checks its first lines and leaves the rest to a job. Send it as "
              + "a form, for example with `curl -F file=@january.csv`. The file is UTF-8 with "
              + "commas, with or without a header.")
  @TakesFiles
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FileForm.class)))
  @ApiResponse(
      responseCode = "202",
      description = "It is a job now; `Location` has its path.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AcceptedBody.class)))
  @Needs(Scope.LOAD)
  @Post("/upload/csv/{table}")
  HttpResponse<AcceptedBody> file(
      @Parameter(description = "The table that the rows go to.") String table,
      @Body InputStream body,
      HttpRequest<?> request) {
    return accept(Map.of(FILE, table), body, request);
  }

  @Operation(
      operationId = "uploadUsage",
      summary = "Load users and transactions",
      description =
          "Takes both files of the dataset `ai_usage` in as one job: users are loaded first, "
              + "and both land or neither.")
  @TakesFiles
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = UsageForm.class)))
  @ApiResponse(
      responseCode = "202",
      description = "It is a job now; `Location` has its path.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AcceptedBody.class)))
  @Needs(Scope.LOAD)
  @Post("/upload-csv")
  HttpResponse<AcceptedBody> usersAndTransactions(@Body InputStream body, HttpRequest<?> request) {
    Map<String, String> tables = new LinkedHashMap<>();
    USERS_AND_TRANSACTIONS.forEach(table -> tables.put(table, table));
    return accept(tables, body, request);
  }

  /**
   * Closes the body whatever happens: many clients hear of a refusal only when the rest of what
   * they send is taken as well.
   *
   * @param tables by the part that holds their file, in the order in which they are loaded
   */
  private HttpResponse<AcceptedBody> accept(
      Map<String, String> tables, InputStream body, HttpRequest<?> request) {
    try (body) {
      Job job = submit(tables, MultipartBody.of(request, body), request);
      JobLinks links = new JobLinks(basePath, job);
      return HttpResponse.<AcceptedBody>accepted()
          .header(HttpHeaders.LOCATION, links.self())
          .body(AcceptedBody.of(job, links));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Job submit(Map<String, String> tables, MultipartBody body, HttpRequest<?> request) {
    tables.values().forEach(catalog::datasetOf);
    UploadForm form =
        UploadForm.read(
            body,
            List.copyOf(tables.keySet()),
            query(request),
            (name, content) -> folder.receive(name, content, settings.maxBytes()),
            folder::discard);
    List<LoadRequest.Sent> files =
        tables.entrySet().stream()
            .map(part -> new LoadRequest.Sent(part.getValue(), form.file(part.getKey())))
            .toList();
    String caller = Callers.of(request).name();
    return loads.submit(new LoadRequest(files, form.rejectLimit(), form.again(), caller));
  }

  private static Map<String, String> query(HttpRequest<?> request) {
    Map<String, String> options = new LinkedHashMap<>();
    request.getParameters().forEach((name, values) -> options.put(name, values.getFirst()));
    return options;
  }
}
