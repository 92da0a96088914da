package io.quaestor.http.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.catalog.Dataset;
import io.quaestor.http.page.WebPage;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.server.Version;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.http.settings.ServerSettings;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Quaestor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The server itself: what it is and how it is. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Server")
final class ServerController {
  private static final List<String> FEATURES =
      List.of(
          "questions",
          "questions-en",
          "questions-es",
          "sql",
          "csv",
          "answer-cache",
          "uploads",
          "jobs",
          "batches",
          "events",
          "reports");

  /** The feature and the link that are there unless they are switched off. */
  private static final String ASSISTANTS = "mcp";

  private final Quaestor quaestor;
  private final SalesRepository repository;
  private final ModelSettings model;
  private final ServerSettings server;
  private final BasePath basePath;
  private final QueryLimits limits;
  private final WebPage page;

  ServerController(
      Quaestor quaestor,
      SalesRepository repository,
      ModelSettings model,
      ServerSettings server,
      BasePath basePath,
      QueryLimits limits,
      WebPage page) {
    this.quaestor = quaestor;
    this.repository = repository;
    this.model = model;
    this.server = server;
    this.basePath = basePath;
    this.limits = limits;
    this.page = page;
  }

  /** The web page for browsers, and where everything is for programs. */
  @Operation(
      operationId = "start",
      summary = "Where everything is",
      description = "The web page for browsers, and the paths of the interface for programs.")
  @ApiResponse(
      responseCode = "200",
      description = "The page, or the paths.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = StartBody.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string"))
      })
  @Get
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  HttpResponse<?> start(HttpRequest<?> request) {
    return WebPage.isWanted(request)
        ? page.show()
        : HttpResponse.ok(new StartBody("Quaestor", links()))
            .contentType(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  @Operation(
      operationId = "readInfo",
      summary = "What this server is",
      description = "Its version, datasets, database, model, limits and features.")
  @Get("/info")
  InfoBody info() {
    return new InfoBody(
        "Quaestor",
        Version.current(),
        quaestor.dataset().name(),
        quaestor.catalog().datasets().stream().map(Dataset::name).toList(),
        repository.dialect().title(),
        model.title(),
        limits.maxRows(),
        features(),
        links());
  }

  private List<String> features() {
    return server.mcp()
        ? Stream.concat(FEATURES.stream(), Stream.of(ASSISTANTS)).toList()
        : FEATURES;
  }

  private Map<String, String> links() {
    Map<String, String> links = new TreeMap<>();
    links.put("ask", "POST " + basePath.outer("/ask"));
    links.put("verify", "POST " + basePath.outer("/answers/{id}/verify"));
    links.put("verified", "GET " + basePath.outer("/answers/verified"));
    links.put("complete", "GET " + basePath.outer("/complete?text="));
    links.put("values", "GET " + basePath.outer("/schema/values?table=&column="));
    links.put("analyze", "GET " + basePath.outer("/analyze?text="));
    links.put("chart", "POST " + basePath.outer("/chart"));
    links.put("query", "POST " + basePath.outer("/query"));
    links.put("upload", "POST " + basePath.outer("/upload/csv/{table}"));
    links.put("preview", "POST " + basePath.outer("/upload/preview"));
    links.put("upload_usage", "POST " + basePath.outer("/upload-csv"));
    links.put("batch", "POST " + basePath.outer("/batch/{table}"));
    links.put("ingest", "POST " + basePath.outer("/ingest"));
    links.put("feedback", "GET " + basePath.outer("/feedback"));
    links.put("report", "GET " + basePath.outer("/analytics/{report}"));
    links.put("kpis", "GET " + basePath.outer("/metrics/kpis"));
    if (server.mcp()) {
      links.put(ASSISTANTS, "POST " + basePath.outer("/mcp"));
    }
    links.put("description", "GET " + basePath.outer("/openapi.json"));
    links.put("clear_cache", "DELETE " + basePath.outer("/cache"));
    for (String page :
        List.of(
            "schema",
            "stats",
            "info",
            "health",
            "jobs",
            "analytics",
            "prometheus",
            "docs",
            "redoc")) {
      links.put(page, "GET " + basePath.outer("/" + page));
    }
    return links;
  }
}
