package io.quaestor.http.telemetry.scrape;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.quaestor.http.telemetry.Telemetry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * All metrics as they are now, in the form that the asking Prometheus likes best.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Both forms</a>
 */
@Tag(name = "Server")
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrometheusController {
  private final ExpositionFormats formats = ExpositionFormats.init();
  private final Telemetry telemetry;

  PrometheusController(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  @Operation(
      operationId = "readMetrics",
      summary = "Metrics",
      description = "All of them as they are now, for Prometheus, in the form that it asks for.")
  @ApiResponse(
      responseCode = "200",
      description = "The metrics.",
      content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
  @Get("/prometheus")
  @Produces("*/*")
  HttpResponse<byte[]> metrics(@Header(HttpHeaders.ACCEPT) @Nullable String accept)
      throws IOException {
    ExpositionFormatWriter writer = formats.findWriter(accept);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    writer.write(text, telemetry.metrics());
    return HttpResponse.ok(text.toByteArray())
        .header(HttpHeaders.CONTENT_TYPE, writer.getContentType());
  }
}
