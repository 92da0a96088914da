package io.quaestor.http.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quaestor.report.ReportResult;
import jakarta.inject.Singleton;

/**
 * Reports as JSON, written once for as long as their results are kept: a report with a line for
 * each day of two years takes longer to write than to find. Thread-safe.
 */
@Singleton
final class WrittenReports {
  private final ObjectMapper json;

  /** By the very result, so that what is written goes when the result does. */
  private final Cache<ReportResult, byte[]> written = Caffeine.newBuilder().weakKeys().build();

  WrittenReports(ObjectMapper json) {
    this.json = json;
  }

  /** Not to be changed by who gets it. */
  byte[] of(ReportResult result) {
    return written.get(result, this::write);
  }

  private byte[] write(ReportResult result) {
    try {
      return json.writeValueAsBytes(ReportBody.of(result));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be written as JSON", e);
    }
  }
}
