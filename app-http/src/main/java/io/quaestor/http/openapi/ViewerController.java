package io.quaestor.http.openapi;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.http.page.WebPage;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The two pages that show the description to people. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Server")
final class ViewerController {
  /** Redoc searches in a worker of its own making. */
  private static final String POLICY = WebPage.POLICY + "; worker-src blob:";

  @Operation(
      operationId = "showSwaggerUi",
      summary = "Swagger UI",
      description = "This description as a page that can send requests, too.")
  @Open
  @ApiResponse(
      responseCode = "200",
      description = "A page.",
      content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")))
  @Get("/docs")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> swaggerUi() {
    return page("swagger-ui.html");
  }

  @Operation(
      operationId = "showRedoc",
      summary = "Redoc",
      description = "This description as a page to read.")
  @Open
  @ApiResponse(
      responseCode = "200",
      description = "A page.",
      content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")))
  @Get("/redoc")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> redoc() {
    return page("redoc.html");
  }

  @Hidden
  @Get(uris = {"/docs/{file}", "/redoc/{file}"})
  @Produces(MediaType.ALL)
  HttpResponse<?> file(String file) {
    return ViewerFiles.find(file)
        .<HttpResponse<?>>map(
            found ->
                HttpResponse.ok(found.text())
                    .contentType(found.type())
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600"))
        .orElseGet(HttpResponse::notFound);
  }

  private static HttpResponse<String> page(String name) {
    ViewerFiles.Content page = ViewerFiles.find(name).orElseThrow();
    return HttpResponse.ok(page.text())
        .contentType(page.type())
        .header("Content-Security-Policy", POLICY)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
