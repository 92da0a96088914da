package io.quaestor.http.load;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.quaestor.access.Scope;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.Needs;
import io.quaestor.http.openapi.Fails;
import io.quaestor.http.server.BasePath;
import io.quaestor.job.Job;
import io.quaestor.load.Loads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Jobs as server-sent events.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">the format</a>
 */
@Controller
@Tag(name = "Loads")
final class JobEvents {
  /** The id of the last event of a job. */
  private static final String OVER = "over";

  private final Loads loads;
  private final JobFeed feed;
  private final BasePath basePath;

  JobEvents(Loads loads, JobFeed feed, BasePath basePath) {
    this.loads = loads;
    this.feed = feed;
    this.basePath = basePath;
  }

  /** Browsers come back when a stream ends, and stop for good when they are told "no content". */
  @Operation(
      operationId = "followJob",
      summary = "Follow a job",
      description =
          "The job as server-sent events, each with the JSON of `GET /jobs/{id}`, until it "
              + "is over. The last event has the id `over`.")
  @Fails({ErrorCode.JOB_UNKNOWN, ErrorCode.DATABASE_UNAVAILABLE})
  @ApiResponse(
      responseCode = "200",
      description = "The events.",
      content =
          @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "204", description = "The client has seen the last event.")
  @Needs({Scope.READ, Scope.LOAD})
  @Get("/jobs/{id}/events")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<Publisher<Event<JobBody>>> events(
      @Parameter(description = "The id of the job.") String id,
      @Header("Last-Event-ID")
          @Parameter(
              description =
                  "The id of the last event that was seen, as browsers send it when they come back.")
          @Nullable String seen) {
    loads.job(id);
    return OVER.equals(seen)
        ? HttpResponse.noContent()
        : HttpResponse.<Publisher<Event<JobBody>>>ok(feed.of(id).map(this::event));
  }

  private Event<JobBody> event(Job job) {
    return Event.of(JobBody.of(job, new JobLinks(basePath, job)))
        .id(job.state().isOver() ? OVER : job.changedAt().toString());
  }
}
