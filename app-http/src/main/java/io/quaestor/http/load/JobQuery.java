package io.quaestor.http.load;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.quaestor.catalog.Catalog;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /jobs} asks for.
 *
 * @param state states with commas between
 * @param before the id of the job after which the list goes on
 */
@Introspected
record JobQuery(
    @QueryValue @Parameter(description = "Only jobs in this state; several with commas between.")
        @Nullable String state,
    @QueryValue @Parameter(description = "Only jobs with a file for this table.")
        @Nullable String table,
    @QueryValue @Parameter(description = "The id of the job after which the list goes on.")
        @Nullable String before,
    @QueryValue
        @Parameter(
            description = "The most to give.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable String limit) {
  private static final int STANDARD = 50;
  private static final int MOST = 200;

  /**
   * @throws QuaestorException {@code REQUEST_MALFORMED}; {@code TABLE_UNKNOWN}
   */
  JobFilter filter(Catalog catalog) {
    Optional<String> named =
        Optional.ofNullable(table)
            .map(name -> catalog.datasetOf(name).table(name).orElseThrow().name());
    return new JobFilter(states(), named, Optional.ofNullable(before), count());
  }

  /** The query of the list's next page. */
  String after(String last) {
    StringBuilder query = new StringBuilder("?before=").append(encoded(last));
    Optional.ofNullable(state).ifPresent(it -> query.append("&state=").append(encoded(it)));
    Optional.ofNullable(table).ifPresent(it -> query.append("&table=").append(encoded(it)));
    return query.append("&limit=").append(count()).toString();
  }

  private Set<JobState> states() {
    return Optional.ofNullable(state).stream()
        .flatMap(words -> Arrays.stream(words.split(",")))
        .map(word -> state(word.strip()))
        .collect(Collectors.toSet());
  }

  private static JobState state(String word) {
    List<JobState> known = List.of(JobState.values());
    return known.stream()
        .filter(state -> state.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                malformed(
                    "the parameter 'state' is one or more of %s, with commas between"
                        .formatted(
                            known.stream().map(JobState::word).collect(Collectors.joining(", ")))));
  }

  private int count() {
    if (limit == null) {
      return STANDARD;
    }
    int count = limit.matches("[0-9]{1,4}") ? Integer.parseInt(limit) : 0;
    if (count < 1 || count > MOST) {
      throw malformed("the parameter 'limit' is a whole number from 1 to " + MOST);
    }
    return count;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static QuaestorException malformed(String detail) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail);
  }
}
