package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in the plain words of people who run a shop. */
class PlainWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hw mny tickets did we do in october | compute: tickets = COUNT(DISTINCT ticket_number); only days: 2024-10-01 … 2024-10-31",
        "wat day was busiest | compute: tickets = COUNT(DISTINCT ticket_number); by: date; the one with the most",
        "how many bucks did waiter 51 bring in | compute: revenue = SUM(total); only waiter: 51",
        "Good morning. I'd be grateful if you could show me units by product. Many thanks | compute: units = SUM(quantity); by: product",
        "total for fridays in october | compute: revenue = SUM(total); only days: 2024-10-01 … 2024-10-31; only weekdays: Friday",
        "daily totals for october | compute: revenue = SUM(total); by: date; only days: 2024-10-01 … 2024-10-31",
        "what do we usually take on a saturday | compute: revenue per date; only weekdays: Saturday",
        "total days in october | compute: date count; only days: 2024-10-01 … 2024-10-31",
        "biggest bill in october | compute: revenue = SUM(total); by: ticket number; only days: 2024-10-01 … 2024-10-31; the one with the most",
        "how much did we bill in october | compute: revenue = SUM(total); only days: 2024-10-01 … 2024-10-31",
        "revenue every month | compute: revenue = SUM(total); by: month",
        "revenue every week by waiter | compute: revenue = SUM(total); by: week, waiter",
        "total waiters | compute: waiter count",
        "slow movers in october | compute: units = SUM(quantity); by: product; only days: 2024-10-01 … 2024-10-31; the first 10, least first",
        "top grossing items | compute: revenue = SUM(total); by: product; the first 10, most first",
        "least sold items | compute: units = SUM(quantity); by: product; the first 10, least first",
        "what share of our revenue is from weekends | revenue as a percentage of everything; only weekdays: Saturday, Sunday",
        "first sale of the day on 3 october | compute: lowest time; only days: 2024-10-03",
        "cumulative % of revenue along the hours of the day | compute: revenue = SUM(total); by: hour of the day; revenue: cumulative share",
        "pareto of revenue by hour | compute: revenue = SUM(total); by: hour of the day; revenue: cumulative share; order: most first",
      })
  void are_understood(String question, String reading) {
    assertThat(Readings.read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource({"weekday takings vs weekend takings", "weekend vs weekday takings"})
  void set_the_working_days_against_the_weekend(String question) {
    assertThat(Readings.sql(question)).contains("AS side");
  }

  @ParameterizedTest
  @CsvSource({
    "cumulative % of revenue by hour, ORDER BY hour_of_day",
    "pareto of revenue by hour, ORDER BY revenue DESC"
  })
  void add_up_hours_in_their_order_unless_the_biggest_are_asked_for(String question, String order) {
    assertThat(Readings.sql(question)).contains("SUM(revenue) OVER (" + order);
  }

  @ParameterizedTest
  @CsvSource({"which products grew every month", "which waiters have grown each week"})
  void decline_what_must_hold_in_every_month(String question) {
    assertThat(Readings.declined(question)).isNotBlank();
  }
}
