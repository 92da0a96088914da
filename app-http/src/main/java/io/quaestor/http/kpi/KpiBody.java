package io.quaestor.http.kpi;

import io.quaestor.kpi.Kpis;
import io.quaestor.kpi.Usage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figures as their clients read them. */
record KpiBody(String message, Data data) {
  static KpiBody of(Kpis kpis) {
    String regions = kpis.regions().isEmpty() ? "all regions" : String.join(", ", kpis.regions());
    return new KpiBody(
        "from %s to %s, %s".formatted(kpis.days().first(), kpis.days().last(), regions),
        Data.of(kpis));
  }

  /**
   * @param maxDateRange the days of which there are data at all; null in an empty table
   * @param freshAsOf ISO; null when all of it was read from the data themselves
   */
  record Data(
      Figures kpis,
      List<ModelUsage> modelsMetrics,
      List<RegionUsage> regionWiseSpends,
      List<CompanyUsage> companyWiseSpends,
      @Nullable DateRange maxDateRange,
      @Nullable String freshAsOf,
      long dataVersion) {
    static Data of(Kpis kpis) {
      return new Data(
          Figures.of(kpis),
          kpis.models().stream().map(ModelUsage::of).toList(),
          kpis.perRegion().stream().map(RegionUsage::of).toList(),
          kpis.perCompany().stream().map(CompanyUsage::of).toList(),
          kpis.available().map(DateRange::of).orElse(null),
          kpis.freshAsOf().map(Instant::toString).orElse(null),
          kpis.dataVersion());
    }
  }

  /**
   * @param heighestModelUsed spelt as its first clients read it; {@code highest_model_used} says
   *     the same
   * @param activeSubUtilization in percent
   * @param spendsChange in percent, against as many days before
   */
  record Figures(
      BigDecimal totalSpendings,
      @Nullable String heighestModelUsed,
      @Nullable String highestModelUsed,
      @Nullable BigDecimal averageTokenConsumption,
      BigDecimal averagePerDaySpending,
      @Nullable BigDecimal activeSubUtilization,
      List<TrendPoint> spendsTrend,
      @Nullable BigDecimal spendsChange) {
    static Figures of(Kpis kpis) {
      String model = kpis.mostUsedModel().orElse(null);
      return new Figures(
          kpis.spending(),
          model,
          model,
          kpis.tokensPerTransaction().orElse(null),
          kpis.spendingPerDay(),
          kpis.utilization().orElse(null),
          kpis.trend().stream()
              .map(day -> new TrendPoint(day.day().toString(), day.spending()))
              .toList(),
          kpis.change().orElse(null));
    }
  }

  record TrendPoint(String date, BigDecimal spendings) {}

  record ModelUsage(
      String modelName,
      BigDecimal spendings,
      BigDecimal tokens,
      long transactions,
      @Nullable BigDecimal share) {
    static ModelUsage of(Usage usage) {
      return new ModelUsage(
          usage.name(),
          usage.spending(),
          usage.tokens(),
          usage.transactions(),
          usage.share().orElse(null));
    }
  }

  record RegionUsage(String region, BigDecimal spendings, @Nullable BigDecimal share) {
    static RegionUsage of(Usage usage) {
      return new RegionUsage(usage.name(), usage.spending(), usage.share().orElse(null));
    }
  }

  record CompanyUsage(String company, BigDecimal spendings, @Nullable BigDecimal share) {
    static CompanyUsage of(Usage usage) {
      return new CompanyUsage(usage.name(), usage.spending(), usage.share().orElse(null));
    }
  }

  record DateRange(String startDate, String endDate) {
    static DateRange of(Kpis.Days days) {
      return new DateRange(days.first().toString(), days.last().toString());
    }
  }
}
