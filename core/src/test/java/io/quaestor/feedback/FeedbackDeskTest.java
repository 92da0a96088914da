package io.quaestor.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.batch.AddedRows;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Quaestor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedbackDeskTest {
  private final PlayedMarket market = new PlayedMarket();
  private final FeedbackDesk desk = market.desk();

  static Stream<Arguments> sales() {
    return Stream.of(
        argumentSet("nothing", List.of(), "0:"),
        argumentSet("one", List.of("Books 12.50"), "12.5: Books 1 12.5"),
        argumentSet(
            "the most frequent, not the biggest",
            List.of("Home 1", "Home 2", "Toys 3", "Toys 4", "Books 5", "Books 6", "Phones 999"),
            "21: Books 2 11, Home 2 3, Toys 2 7"),
        argumentSet(
            "equally frequent ones by name",
            List.of("Toys 1", "Shoes 2", "Home 4", "Books 8"),
            "14: Books 1 8, Home 1 4, Shoes 1 2"),
        argumentSet(
            "a refund is a row and lowers the sum",
            List.of("Books 10", "Books -10.5", "Home 3"),
            "2.5: Books 2 -0.5, Home 1 3"),
        argumentSet(
            "to the cent, whatever the size",
            List.of("Books 0.1", "Books 0.2", "Books 99999999999999999.99"),
            "100000000000000000.29: Books 3 100000000000000000.29"),
        argumentSet("what has no category", List.of("7", "Books 1"), "1: Books 1 1"));
  }

  @ParameterizedTest
  @MethodSource("sales")
  void tells_the_most_frequent_categories(List<String> sales, String expected) {
    market.sell(sales.toArray(String[]::new));

    assertThat(text(desk.now())).isEqualTo(expected);
    assertThat(desk.now().dataVersion()).isEqualTo(market.dataVersion());
  }

  @ParameterizedTest
  @MethodSource("sales")
  void adds_what_lands_to_what_it_has_read(List<String> sales, String expected) {
    desk.now();

    sales.forEach(sale -> desk.landed(market.sell(sale)));

    assertThat(text(desk.now())).isEqualTo(expected);
    assertThat(market.readings()).isEqualTo(1);
  }

  @Test
  void reads_again_when_something_landed_that_nobody_told_of() {
    market.sell("Books 1");
    desk.now();

    market.sell("Books 2");
    desk.landed(market.sell("Books 4"));

    assertThat(text(desk.now())).isEqualTo("7: Books 3 7");
    desk.landed(market.sell("Books 8"));
    assertThat(text(desk.now())).isEqualTo("15: Books 4 15");
    assertThat(market.readings()).isEqualTo(2);
  }

  @Test
  void takes_what_lands_in_any_order_and_once() {
    desk.now();
    List<AddedRows> landed =
        new ArrayList<>(IntStream.range(0, 90).mapToObj(i -> market.sell("Books " + i)).toList());

    landed.reversed().forEach(desk::landed);
    landed.forEach(desk::landed);

    assertThat(text(desk.now())).isEqualTo("4005: Books 90 4005");
    assertThat(market.readings()).isEqualTo(1);
  }

  @Test
  void keeps_little_of_what_waits_for_something_that_is_never_told() {
    desk.now();
    market.sell("Books 1");
    IntStream.range(0, 1_000).forEach(i -> desk.landed(market.sell("Books 1")));

    assertThat(text(desk.now())).isEqualTo("1001: Books 1001 1001");
    assertThat(market.readings()).isEqualTo(2);
  }

  @Test
  void waits_for_a_writer_that_has_committed_and_not_told_yet() throws Exception {
    desk.now();
    AddedRows late = market.sell("Books 1");
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> told = writer.submit(() -> desk.landed(late));

      assertThat(text(desk.now())).isEqualTo("1: Books 1 1");
      told.get();
    }
  }

  @Test
  void reads_once_more_when_something_lands_while_it_reads() {
    market.sell("Books 1");
    List<AddedRows> events = new ArrayList<>();
    market.whileReading(
        () -> {
          if (events.isEmpty()) {
            events.add(market.sell("Books 2"));
            desk.landed(events.getFirst());
          }
        });

    assertThat(text(desk.now())).isEqualTo("3: Books 2 3");
    desk.landed(market.sell("Books 4"));
    assertThat(text(desk.now())).isEqualTo("7: Books 3 7");
    assertThat(market.readings()).isEqualTo(2);
  }

  @Test
  void tells_what_it_has_read_when_the_data_never_rests_and_reads_again_next_time() {
    market.whileReading(() -> desk.landed(market.sell("Books 1")));

    Feedback first = desk.now();
    market.whileReading(() -> {});

    assertThat(text(first)).isEqualTo("2: Books 2 2");
    assertThat(first.dataVersion()).isEqualTo(2);
    assertThat(text(desk.now())).isEqualTo("3: Books 3 3");
    assertThat(market.readings()).isEqualTo(4);
  }

  @Test
  void reads_once_for_many_who_ask_at_once() throws Exception {
    market.sell("Books 1", "Home 2");
    CyclicBarrier start = new CyclicBarrier(8);
    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      List<Future<Feedback>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      callers.submit(
                          () -> {
                            start.await();
                            return desk.now();
                          }))
              .toList();
      for (Future<Feedback> answer : answers) {
        assertThat(text(answer.get(60, TimeUnit.SECONDS))).isEqualTo("3: Books 1 1, Home 1 2");
      }
    }
    assertThat(market.readings()).isEqualTo(1);
  }

  @Test
  void loses_nothing_when_many_land_and_ask_at_once() throws Exception {
    try (ExecutorService everybody = Executors.newFixedThreadPool(8)) {
      List<Future<?>> ends =
          IntStream.range(0, 8)
              .<Future<?>>mapToObj(
                  i ->
                      everybody.submit(
                          () -> {
                            for (int j = 0; j < 200; j++) {
                              AddedRows added = market.sell("Books 0.5");
                              desk.landed(added);
                              assertThat(desk.now().dataVersion())
                                  .isGreaterThanOrEqualTo(added.version());
                            }
                          }))
              .toList();
      for (Future<?> end : ends) {
        end.get(60, TimeUnit.SECONDS);
      }
    }

    assertThat(text(desk.now())).isEqualTo("800.0: Books 1600 800.0");
  }

  @Test
  void needs_no_reading_for_rows_of_the_datasets_other_tables() {
    market.sell("Books 1");
    desk.now();

    desk.landed(market.addCountry());

    assertThat(desk.now().dataVersion()).isEqualTo(2);
    assertThat(market.readings()).isEqualTo(1);
  }

  @Test
  void takes_no_notice_of_other_datasets() {
    desk.now();

    desk.landed(new AddedRows(PlayedMarket.CATALOG.standard().tables().getFirst(), List.of(), 1));
    market.sell("Books 1");

    assertThat(text(desk.now())).isEqualTo("1: Books 1 1");
  }

  @Test
  void gives_up_where_there_are_more_categories_than_it_keeps() {
    market.sell(
        IntStream.rangeClosed(0, CategoryTotals.MOST)
            .mapToObj(i -> "c" + i + " 1")
            .toArray(String[]::new));

    assertThatThrownBy(desk::now)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE));
  }

  @Test
  void gives_up_too_where_events_bring_the_last_category_that_is_too_many() {
    market.sell(
        IntStream.range(0, CategoryTotals.MOST)
            .mapToObj(i -> "c" + i + " 1")
            .toArray(String[]::new));
    assertThat(desk.now().categories()).hasSize(Feedback.MOST_CATEGORIES);

    desk.landed(market.sell("one more 1"));
    desk.landed(market.sell("and one more 1"));

    assertThatThrownBy(desk::now).isInstanceOf(QuaestorException.class);
  }

  @Test
  void says_when_no_table_can_tell() {
    FeedbackDesk without =
        new FeedbackDesk(
            CatalogReader.bundled("pos"),
            dataset -> Quaestor.over(dataset, market).build(),
            dataset -> market);
    without.landed(market.sell("Books 1"));

    assertThatThrownBy(without::now)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TABLE_UNKNOWN))
        .hasMessageContaining("allowed_values");
  }

  private static String text(Feedback feedback) {
    String categories =
        feedback.categories().stream()
            .map(each -> each.category() + " " + each.items() + " " + each.revenue())
            .collect(Collectors.joining(", "));
    return (feedback.totalRevenue() + ": " + categories).strip();
  }
}
