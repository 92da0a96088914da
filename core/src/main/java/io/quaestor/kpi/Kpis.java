package io.quaestor.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How language models were used in a time. Immutable.
 *
 * @param regions the only ones that count; all when empty
 * @param spending of all days together
 * @param mostUsedModel the one with the most tokens
 * @param tokensPerTransaction on average; none without a transaction
 * @param spendingPerDay spending divided by the number of days from the first to the last, those
 *     without any use among them
 * @param utilization of the users with an active subscription, how many used a model: from 0 to
 *     100; none where nobody has one
 * @param change of spending against as many days before the first, in percent; none where nothing
 *     was spent then
 * @param trend each day with any use, in order
 * @param models the one that cost most first, as in the other lists
 * @param available the days of which there are data at all; none in an empty table
 * @param freshAsOf as that of a report: the oldest of those it is made of
 */
public record Kpis(
    Days days,
    List<String> regions,
    BigDecimal spending,
    Optional<String> mostUsedModel,
    Optional<BigDecimal> tokensPerTransaction,
    BigDecimal spendingPerDay,
    Optional<BigDecimal> utilization,
    Optional<BigDecimal> change,
    List<DaySpending> trend,
    List<Usage> models,
    List<Usage> perRegion,
    List<Usage> perCompany,
    Optional<Days> available,
    Optional<Instant> freshAsOf,
    long dataVersion) {
  public Kpis {
    regions = List.copyOf(regions);
    trend = List.copyOf(trend);
    models = List.copyOf(models);
    perRegion = List.copyOf(perRegion);
    perCompany = List.copyOf(perCompany);
  }

  /** Both ends count. */
  public record Days(LocalDate first, LocalDate last) {}

  public record DaySpending(LocalDate day, BigDecimal spending) {}
}
