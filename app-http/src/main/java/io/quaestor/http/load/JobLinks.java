package io.quaestor.http.load;

import io.quaestor.http.server.BasePath;
import io.quaestor.job.Job;
import io.quaestor.job.JobFile;
import java.util.Map;
import java.util.TreeMap;

/** Where a client finds more of a job. */
record JobLinks(BasePath basePath, Job job) {
  String self() {
    return basePath.outer("/jobs/" + job.id());
  }

  /** Without the file's name where the job has no other. */
  String rejects(JobFile file) {
    String all = self() + "/rejects";
    return job.files().size() == 1 ? all : all + "?file=" + file.table();
  }

  /** As the start page has them: the method, then the path. */
  Map<String, String> all() {
    Map<String, String> links = new TreeMap<>();
    links.put("self", "GET " + self());
    links.put("events", "GET " + self() + "/events");
    links.put("socket", "WS " + self());
    if (!job.state().isOver()) {
      links.put("cancel", "DELETE " + self());
    }
    return links;
  }
}
