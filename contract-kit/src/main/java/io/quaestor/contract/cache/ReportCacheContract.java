package io.quaestor.contract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.report.ReportCache;
import io.quaestor.report.ReportResult;
import org.junit.jupiter.api.Test;

/** What every {@link ReportCache} does the same way. Extend it and hand over an empty one. */
public abstract class ReportCacheContract {
  private final ReportResult result = Samples.result("Revenue");

  /** A new one for each call, or one that is empty again. */
  protected abstract ReportCache emptyCache();

  @Test
  void gives_back_what_it_keeps_to_the_last_digit() {
    ReportCache cache = emptyCache();
    assertThat(cache.find("key")).isEmpty();

    cache.keep("key", result);

    assertThat(cache.find("key")).contains(result);
    assertThat(cache.find("other")).isEmpty();
  }

  @Test
  void forgets_all_when_told_and_keeps_again() {
    ReportCache cache = emptyCache();
    cache.find("key");
    cache.keep("key", result);

    cache.clear();

    assertThat(cache.find("key")).isEmpty();
    cache.keep("key", Samples.result("Ingresos"));
    assertThat(cache.find("key").map(ReportResult::title)).contains("Ingresos");
  }
}
