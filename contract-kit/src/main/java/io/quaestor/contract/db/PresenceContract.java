package io.quaestor.contract.db;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.port.SalesStore;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That every {@link SalesStore} knows which values are there. */
public abstract class PresenceContract extends OpenedDatabases {
  private @Nullable SalesDatabase sales;
  private @Nullable SalesDatabase usage;

  @BeforeEach
  void openBoth() {
    sales = open(Sales.DATASET);
    usage = open(Usage.DATASET);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        argumentSet("texts", "product_name", texts("a", "b"), texts("A", "c")),
        argumentSet("an empty text", "product_name", texts(""), texts(" ")),
        argumentSet("quotes", "product_name", texts("l'\"x\"", "''"), texts("l'x", "\"")),
        argumentSet(
            "the signs of lists", "product_name", texts("{a,b}", "a,b", "\\", "NULL"), texts("a")),
        argumentSet(
            "accents", "product_name", texts("ñandú", "e\u0301", "日本 🧉"), texts("nandu", "é")),
        argumentSet("ends of lines", "product_name", texts("a\r\nb\t"), texts("a\nb\t", "a")),
        argumentSet(
            "whole numbers",
            "waiter",
            numbers("-7", "0", "999999999999999999"),
            numbers("7", "99999999999")),
        argumentSet(
            "decimals",
            "total",
            numbers("0.1", "1.50", "-3", "123456789012.34", "0"),
            numbers("0.10000001", "3", "1.05")),
        argumentSet(
            "days", "date", texts("2024-02-29", "0001-01-01", "9999-12-31"), texts("2024-03-01")),
        argumentSet("times", "hour", texts("09:05", "23:59:59", "00:00"), texts("09:05:01")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void finds_the_values_that_are_there(String name, Set<Cell> there, Set<Cell> elsewhere) {
    Column column = Sales.TABLE.column(name).orElseThrow();
    store().append(Sales.TABLE, there.stream().map(value -> line(column, value)).iterator());

    assertThat(present(store(), Sales.TABLE, column, both(there, elsewhere))).isEqualTo(there);
  }

  @Test
  void finds_moments_and_truth() {
    SalesStore store = requireNonNull(usage).store();
    store.append(Usage.USERS, List.of(Usage.user("u1")).iterator());
    store.append(Usage.TRANSACTIONS, List.of(Usage.transaction("t1", "u1")).iterator());
    Column moment = Usage.TRANSACTIONS.column("timestamp").orElseThrow();
    Column truth = Usage.USERS.column("is_active_sub").orElseThrow();

    assertThat(
            present(
                store,
                Usage.TRANSACTIONS,
                moment,
                texts("2024-11-20 16:55:01", "2024-11-20 00:00:00")))
        .isEqualTo(texts("2024-11-20 16:55:01"));
    assertThat(present(store, Usage.USERS, truth, Set.of(Cell.truth(true), Cell.truth(false))))
        .containsExactly(Cell.truth(true));
  }

  @Test
  void finds_values_that_were_added_in_the_same_transaction() {
    Set<Cell> found =
        requireNonNull(usage)
            .store()
            .write(
                transaction -> {
                  transaction.add(Usage.USERS, Usage.user("u1"));
                  Set<Cell> first =
                      transaction.present(Usage.USERS, Usage.USER_ID, texts("u1", "u2"));
                  transaction.add(Usage.USERS, Usage.user("u2"));
                  assertThat(first).isEqualTo(texts("u1"));
                  return transaction.present(Usage.USERS, Usage.USER_ID, texts("u1", "u2", "u3"));
                });

    assertThat(found).isEqualTo(texts("u1", "u2"));
  }

  @Test
  void finds_nothing_among_no_values() {
    store().append(Sales.TABLE, Sales.lines(3));
    Column product = Sales.TABLE.column("product_name").orElseThrow();

    assertThat(present(store(), Sales.TABLE, product, Set.of())).isEmpty();
  }

  @Test
  void finds_thousands_of_values_among_twice_as_many() {
    store().append(Sales.TABLE, Sales.lines(3_000));
    Column ticket = Sales.TABLE.column("ticket_number").orElseThrow();

    assertThat(present(store(), Sales.TABLE, ticket, tickets(6_000))).isEqualTo(tickets(3_000));
  }

  @Test
  void says_whether_a_table_has_a_row() {
    List<Boolean> empty =
        requireNonNull(usage)
            .store()
            .write(
                transaction -> {
                  List<Boolean> seen = new ArrayList<>();
                  seen.add(transaction.isEmpty(Usage.USERS));
                  transaction.add(Usage.USERS, Usage.user("u1"));
                  seen.add(transaction.isEmpty(Usage.USERS));
                  seen.add(transaction.isEmpty(Usage.TRANSACTIONS));
                  return seen;
                });

    assertThat(empty).containsExactly(true, false, true);
  }

  private SalesStore store() {
    return requireNonNull(sales).store();
  }

  private static Set<Cell> present(SalesStore store, Table table, Column column, Set<Cell> values) {
    return store.write(transaction -> transaction.present(table, column, values));
  }

  private static List<Cell> line(Column column, Cell value) {
    List<Cell> line = new ArrayList<>(Sales.line("FCB 1", "Alfajor", "1", "7"));
    line.set(Sales.TABLE.columns().indexOf(column), value);
    return line;
  }

  private static Set<Cell> tickets(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Cell.text("FCB " + i))
        .collect(Collectors.toSet());
  }

  private static Set<Cell> texts(String... texts) {
    return Stream.of(texts).map(Cell::text).collect(Collectors.toSet());
  }

  private static Set<Cell> numbers(String... numbers) {
    return Stream.of(numbers)
        .map(number -> Cell.number(new BigDecimal(number)))
        .collect(Collectors.toSet());
  }

  private static Set<Cell> both(Set<Cell> some, Set<Cell> others) {
    Set<Cell> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
