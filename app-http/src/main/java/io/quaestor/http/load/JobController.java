package io.quaestor.http.load;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.catalog.Catalog;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.Needs;
import io.quaestor.http.csv.CsvExport;
import io.quaestor.http.openapi.Fails;
import io.quaestor.http.server.BasePath;
import io.quaestor.job.Job;
import io.quaestor.job.JobState;
import io.quaestor.load.Loads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs: those there are, one of them, what did not fit, and the end of one. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Loads")
final class JobController {
  private static final String CSV = "text/csv";
  private static final MediaType CSV_UTF_8 =
      MediaType.of("text/csv; charset=utf-8; header=present");

  private final Loads loads;
  private final Catalog catalog;
  private final BasePath basePath;

  JobController(Loads loads, Catalog catalog, BasePath basePath) {
    this.loads = loads;
    this.catalog = catalog;
    this.basePath = basePath;
  }

  @Operation(
      operationId = "listJobs",
      summary = "Jobs",
      description = "Newest first, in pages; `next` is the path of the next one.")
  @Fails({ErrorCode.REQUEST_MALFORMED, ErrorCode.TABLE_UNKNOWN, ErrorCode.DATABASE_UNAVAILABLE})
  @Needs({Scope.READ, Scope.LOAD})
  @Get("/jobs")
  JobListBody list(@RequestBean JobQuery query) {
    var filter = query.filter(catalog);
    List<Job> jobs = loads.list(filter);
    String next =
        jobs.size() < filter.limit()
            ? null
            : basePath.outer("/jobs" + query.after(jobs.getLast().id()));
    return new JobListBody(jobs.stream().map(this::body).toList(), next);
  }

  @Operation(
      operationId = "readJob",
      summary = "A job",
      description =
          "How far it is and what came of it. Over a WebSocket at the same path the job "
              + "comes as JSON some three times a second until it is over; an unknown job closes "
              + "with the code 4404.")
  @Fails({ErrorCode.JOB_UNKNOWN, ErrorCode.DATABASE_UNAVAILABLE})
  @Needs({Scope.READ, Scope.LOAD})
  @Get(uris = {"/jobs/{id}", "/task/{id}"})
  JobBody job(@Parameter(description = "The id of the job.") String id) {
    return body(loads.job(id));
  }

  /** 202 as long as the job still runs. */
  @Operation(
      operationId = "cancelJob",
      summary = "Cancel a job",
      description = "Nothing of its files stays in the tables.")
  @Fails({ErrorCode.JOB_UNKNOWN, ErrorCode.JOB_OVER, ErrorCode.DATABASE_UNAVAILABLE})
  @ApiResponse(
      responseCode = "200",
      description = "It is cancelled.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JobBody.class)))
  @ApiResponse(
      responseCode = "202",
      description = "It runs, and will be cancelled soon.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JobBody.class)))
  @Needs(Scope.LOAD)
  @Delete("/jobs/{id}")
  HttpResponse<JobBody> cancel(@Parameter(description = "The id of the job.") String id) {
    Job job = loads.cancel(id);
    JobBody body = body(job);
    return job.state() == JobState.CANCELLED
        ? HttpResponse.ok(body)
        : HttpResponse.<JobBody>accepted().body(body);
  }

  /** The rows of one file that did not fit, to be mended and sent again. */
  @Operation(
      operationId = "downloadRejects",
      summary = "Rows that did not fit",
      description =
          "The rejects of one file as CSV, each with the line, the column and the reason, to "
              + "be mended and sent again.")
  @Fails({ErrorCode.JOB_UNKNOWN, ErrorCode.REQUEST_MALFORMED, ErrorCode.DATABASE_UNAVAILABLE})
  @ApiResponse(
      responseCode = "200",
      description = "The rejects.",
      content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
  @Needs({Scope.READ, Scope.LOAD})
  @Get("/jobs/{id}/rejects")
  @Produces({CSV, MediaType.APPLICATION_JSON})
  HttpResponse<InputStream> rejects(
      @Parameter(description = "The id of the job.") String id,
      @QueryValue
          @Parameter(description = "The table whose file is meant; needed where the job has two.")
          @Nullable String file) {
    RejectsOfFile rejects = RejectsOfFile.of(loads.job(id), file);
    return HttpResponse.ok(CsvExport.start(sink -> rejects.write(loads, sink)))
        .contentType(CSV_UTF_8)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"rejects-%s.csv\"".formatted(rejects.table()));
  }

  private JobBody body(Job job) {
    return JobBody.of(job, new JobLinks(basePath, job));
  }
}
