package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SalesStore} does in a transaction of several tables. */
public abstract class TransactionContract extends OpenedDatabases {
  private static final Dataset HIRING = CatalogReader.bundled("hiring").standard();

  private @Nullable SalesDatabase database;

  @BeforeEach
  void openUsage() {
    database = open(Usage.DATASET);
  }

  @Test
  void adds_rows_of_several_tables_and_raises_the_version_by_one() {
    long result =
        store()
            .write(
                transaction -> {
                  addUsers(transaction, 250);
                  addTransactions(transaction, 250);
                  return 42L;
                });

    assertThat(result).isEqualTo(42);
    assertThat(version()).isEqualTo(1);
    assertThat(count(database(), "users")).isEqualTo(250);
    assertThat(count(database(), "transactions")).isEqualTo(250);
  }

  /** Rows that wait to be sent together must not come before those that they refer to. */
  @Test
  void lets_rows_refer_to_rows_that_were_added_just_before() {
    store()
        .write(
            transaction -> {
              for (int i = 0; i < 130; i++) {
                transaction.add(Usage.USERS, Usage.user("u" + i));
                transaction.add(Usage.TRANSACTIONS, Usage.transaction("t" + i, "u" + i));
              }
              return transaction;
            });

    assertThat(count(database(), "transactions")).isEqualTo(130);
  }

  @Test
  void leaves_nothing_of_any_table_when_the_work_throws() {
    IllegalStateException failure = new IllegalStateException("changed its mind");

    assertThatThrownBy(
            () ->
                store()
                    .write(
                        transaction -> {
                          addUsers(transaction, 250);
                          addTransactions(transaction, 250);
                          throw failure;
                        }))
        .isSameAs(failure);

    assertNothingLanded();
    store().append(Usage.USERS, List.of(Usage.user("u0")).iterator());
    assertThat(count(database(), "users")).isEqualTo(1);
  }

  @Test
  void leaves_nothing_when_the_work_hides_a_refusal_of_the_database() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        transaction -> {
                          addUsers(transaction, 10);
                          refuse(transaction);
                          return "all is well";
                        }))
        .satisfies(code(ErrorCode.QUERY_FAILED));

    assertNothingLanded();
  }

  /** The first refusal tells what is wrong; what follows would only tell that there was one. */
  @Test
  void says_the_same_of_everything_that_is_asked_after_a_refusal() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        transaction -> {
                          QuaestorException first = refuse(transaction);
                          assertThatThrownBy(() -> transaction.landing("a")).isSameAs(first);
                          assertThatThrownBy(() -> addUsers(transaction, 1)).isSameAs(first);
                          return first;
                        }))
        .satisfies(code(ErrorCode.QUERY_FAILED));

    assertNothingLanded();
  }

  @Test
  void refuses_rows_that_refer_to_nothing_and_names_no_value() {
    assertThatThrownBy(
            () ->
                store()
                    .append(
                        Usage.TRANSACTIONS,
                        List.of(Usage.transaction("t1", "nobody at all")).iterator()))
        .satisfies(code(ErrorCode.QUERY_FAILED))
        .message()
        .contains("refused")
        .doesNotContain("nobody at all");

    assertNothingLanded();
  }

  @Test
  void lets_a_reference_be_missing_where_the_catalog_does() {
    SalesDatabase hiring = open(HIRING);

    hiring
        .store()
        .append(
            HIRING.table("hired_employees").orElseThrow(),
            List.of(hire("2021-11-07 02:48:42")).iterator());

    assertThat(count(hiring, "hired_employees")).isEqualTo(1);
  }

  @Test
  void refuses_a_key_that_is_there_twice() {
    List<List<Cell>> twice = List.of(Usage.user("u1"), Usage.user("u1"));

    assertThatThrownBy(() -> store().append(Usage.USERS, twice.iterator()))
        .isInstanceOf(QuaestorException.class)
        .message()
        .doesNotContain("u1");

    assertNothingLanded();
  }

  /** Also where a database keeps the years apart. */
  @Test
  void refuses_a_key_that_is_there_in_two_years() {
    SalesDatabase hiring = open(HIRING);
    List<List<Cell>> twice = List.of(hire("2020-11-07 02:48:42"), hire("2021-11-07 02:48:42"));

    assertThatThrownBy(
            () ->
                hiring
                    .store()
                    .append(HIRING.table("hired_employees").orElseThrow(), twice.iterator()))
        .isInstanceOf(QuaestorException.class);

    assertThat(count(hiring, "hired_employees")).isZero();
  }

  /** Nobody sees the key of another before it has landed, and yet it is never there twice. */
  @Test
  void lets_one_of_many_land_who_add_the_same_key_at_once() throws Exception {
    SalesDatabase other = open(Usage.DATASET);

    List<String> outcomes =
        Together.atOnce(6, number -> addOnce(number % 2 == 0 ? store() : other.store()));

    assertThat(outcomes).containsOnlyOnce("landed").isSubsetOf("landed", "there", "busy");
    assertThat(count(database(), "users")).isEqualTo(1);
    assertThat(version()).isEqualTo(1);
    assertThat(addOnce(other.store())).isEqualTo("there");
  }

  @Test
  void raises_the_version_of_its_own_dataset_alone() {
    SalesDatabase hiring = open(HIRING);

    store().append(Usage.USERS, List.of(Usage.user("u1")).iterator());

    assertThat(version()).isEqualTo(1);
    assertThat(hiring.repository().dataVersion()).isZero();
  }

  private static List<Cell> hire(String moment) {
    return List.of(
        Cell.number(1), Cell.text("Ada"), Cell.text(moment), Cell.missing(), Cell.missing());
  }

  private static String addOnce(SalesStore store) {
    Set<Cell> key = Set.of(Cell.text("u1"));
    try {
      return store.write(
          transaction -> {
            if (!transaction.present(Usage.USERS, Usage.USER_ID, key).isEmpty()) {
              return "there";
            }
            transaction.add(Usage.USERS, Usage.user("u1"));
            return "landed";
          });
    } catch (QuaestorException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_BUSY);
      return "busy";
    }
  }

  private static QuaestorException refuse(SalesTransaction transaction) {
    try {
      transaction.add(Usage.TRANSACTIONS, Usage.transaction("t1", "nobody"));
      transaction.isEmpty(Usage.USERS);
    } catch (QuaestorException refusal) {
      return refusal;
    }
    throw new AssertionError("the row was not refused");
  }

  private static void addUsers(SalesTransaction transaction, int count) {
    for (int i = 0; i < count; i++) {
      transaction.add(Usage.USERS, Usage.user("u" + i));
    }
  }

  private static void addTransactions(SalesTransaction transaction, int count) {
    for (int i = 0; i < count; i++) {
      transaction.add(Usage.TRANSACTIONS, Usage.transaction("t" + i, "u" + i));
    }
  }

  private void assertNothingLanded() {
    assertThat(count(database(), "users")).isZero();
    assertThat(count(database(), "transactions")).isZero();
    assertThat(version()).isZero();
  }

  private SalesDatabase database() {
    return requireNonNull(database);
  }

  private SalesStore store() {
    return database().store();
  }

  private long version() {
    return database().repository().dataVersion();
  }
}
