package io.quaestor.http.openapi;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.http.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Gives the description to programs. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Server")
final class ApiDescriptionController {
  private static final String YAML = "application/yaml";

  private final ApiDescription description;

  ApiDescriptionController(ApiDescription description) {
    this.description = description;
  }

  @Operation(
      operationId = "describe",
      summary = "This description",
      description = "The HTTP interface of this very server in OpenAPI 3.1, as JSON.")
  @Open
  @ApiResponse(
      responseCode = "200",
      description = "An OpenAPI document.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
  @ApiResponse(
      responseCode = "500",
      description = "",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_PROBLEM,
              schema = @Schema(implementation = Problem.class)))
  @Get("/openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<String> json() {
    return HttpResponse.ok(description.json());
  }

  @Operation(
      operationId = "describeInYaml",
      summary = "This description in YAML",
      description = "The same as `GET /openapi.json`.")
  @Open
  @ApiResponse(
      responseCode = "200",
      description = "An OpenAPI document.",
      content = @Content(mediaType = YAML, schema = @Schema(type = "string")))
  @Get("/openapi.yml")
  @Produces(YAML)
  HttpResponse<String> yaml() {
    return HttpResponse.ok(description.yaml());
  }
}
