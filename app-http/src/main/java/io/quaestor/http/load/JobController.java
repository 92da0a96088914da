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
import io.quaestor.http.access.Needs;
import io.quaestor.http.csv.CsvExport;
import io.quaestor.http.server.BasePath;
import io.quaestor.job.Job;
import io.quaestor.job.JobState;
import io.quaestor.load.Loads;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs: those there are, one of them, what did not fit, and the end of one. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
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

  @Needs({Scope.READ, Scope.LOAD})
  @Get(uris = {"/jobs/{id}", "/task/{id}"})
  JobBody job(String id) {
    return body(loads.job(id));
  }

  /** 202 as long as the job still runs. */
  @Needs(Scope.LOAD)
  @Delete("/jobs/{id}")
  HttpResponse<JobBody> cancel(String id) {
    Job job = loads.cancel(id);
    JobBody body = body(job);
    return job.state() == JobState.CANCELLED
        ? HttpResponse.ok(body)
        : HttpResponse.<JobBody>accepted().body(body);
  }

  /** The rows of one file that did not fit, to be mended and sent again. */
  @Needs({Scope.READ, Scope.LOAD})
  @Get("/jobs/{id}/rejects")
  @Produces({CSV, MediaType.APPLICATION_JSON})
  HttpResponse<InputStream> rejects(String id, @QueryValue @Nullable String file) {
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
