package io.quaestor.contract.db;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.port.Landing;
import io.quaestor.port.SalesStore;
import io.quaestor.port.SalesTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That every {@link SalesStore} remembers what has landed, and only that. */
public abstract class LandingContract extends OpenedDatabases {
  private static final Instant NOON = Instant.parse("2024-11-20T12:00:00.123Z");

  private @Nullable SalesDatabase database;

  @BeforeEach
  void openUsage() {
    database = open(Usage.DATASET);
  }

  @Test
  void finds_what_has_landed_by_its_id_and_by_its_fingerprint() {
    Landing landing = landing("load 1/users", "f1", NOON);
    recordInItsOwn(landing);

    assertThat(byId("load 1/users")).contains(landing);
    assertThat(byFingerprint("f1")).contains(landing);
    assertThat(byId("load 1")).isEmpty();
    assertThat(byFingerprint("f2")).isEmpty();
  }

  @Test
  void finds_it_within_the_same_transaction() {
    Landing landing = landing("a", "f", NOON);

    Optional<Landing> found =
        store()
            .write(
                transaction -> {
                  assertThat(transaction.landing("a")).isEmpty();
                  transaction.record(landing);
                  assertThat(transaction.landingOf(Usage.USERS, "f")).contains(landing);
                  return transaction.landing("a");
                });

    assertThat(found).contains(landing);
  }

  @Test
  void finds_it_from_another_process_and_after_it_was_closed() {
    Landing landing = landing("a", "f", NOON);
    SalesDatabase other = open(Usage.DATASET);
    recordInItsOwn(landing);

    assertThat(other.store().<Optional<Landing>>write(t -> t.landing("a"))).contains(landing);
    other.close();
    database().close();
    assertThat(open(Usage.DATASET).store().<Optional<Landing>>write(t -> t.landing("a")))
        .contains(landing);
  }

  @Test
  void forgets_it_with_the_rows_when_the_work_throws() {
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        transaction -> {
                          transaction.add(Usage.USERS, Usage.user("u1"));
                          transaction.record(landing("a", "f", NOON));
                          throw new IllegalStateException("changed its mind");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(byId("a")).isEmpty();
    assertThat(byFingerprint("f")).isEmpty();
  }

  @Test
  void knows_landings_that_nobody_will_look_for_by_content() {
    Landing landing = new Landing("batch", "users", Optional.empty(), 3, 0, NOON);
    recordInItsOwn(landing);

    assertThat(byId("batch")).contains(landing);
  }

  @Test
  void gives_the_first_of_several_with_the_same_content() {
    recordInItsOwn(landing("second", "f", NOON.plusSeconds(1)));
    recordInItsOwn(landing("first", "f", NOON));

    assertThat(byFingerprint("f")).map(Landing::id).contains("first");
  }

  @Test
  void keeps_the_same_content_in_two_tables_apart() {
    recordInItsOwn(landing("a", "f", NOON));

    assertThat(
            store()
                .<Optional<Landing>>write(
                    transaction -> transaction.landingOf(Usage.TRANSACTIONS, "f")))
        .isEmpty();
  }

  @Test
  void leaves_the_version_when_no_row_was_added() {
    recordInItsOwn(landing("a", "f", NOON));

    assertThat(database().repository().dataVersion()).isZero();
  }

  @Test
  void lets_who_asks_for_the_same_id_wait_for_who_asked_first() throws Exception {
    assertThat(secondAsks(transaction -> transaction.landing("a"))).isPresent();
  }

  @Test
  void lets_who_asks_for_the_same_content_wait_for_who_asked_first() throws Exception {
    assertThat(secondAsks(transaction -> transaction.landingOf(Usage.USERS, "f"))).isPresent();
  }

  @Test
  void lets_one_of_many_land_who_ask_for_the_same_id_at_once() throws Exception {
    SalesDatabase other = open(Usage.DATASET);

    List<Boolean> landed =
        Together.atOnce(
            8, number -> landOnce(number % 2 == 0 ? store() : other.store(), "u" + number));

    assertThat(landed).containsOnlyOnce(true);
    assertThat(count(database(), "users")).isEqualTo(1);
  }

  /**
   * @return what the second finds when the first has asked, and not yet ended, before it asks
   */
  private Optional<Landing> secondAsks(Function<SalesTransaction, Optional<Landing>> question)
      throws Exception {
    SalesDatabase other = open(Usage.DATASET);
    CountDownLatch asked = new CountDownLatch(1);
    return Together.atOnce(
            2,
            number -> {
              if (number == 0) {
                return store()
                    .<Optional<Landing>>write(
                        transaction -> {
                          Optional<Landing> none = question.apply(transaction);
                          asked.countDown();
                          transaction.record(landing("a", "f", NOON));
                          return none;
                        });
              }
              asked.await();
              return other.store().<Optional<Landing>>write(question::apply);
            })
        .getLast();
  }

  private static boolean landOnce(SalesStore store, String user) {
    return store.write(
        transaction -> {
          if (transaction.landing("once").isPresent()) {
            return false;
          }
          transaction.add(Usage.USERS, Usage.user(user));
          transaction.record(landing("once", "f", NOON));
          return true;
        });
  }

  private static Landing landing(String id, String fingerprint, Instant at) {
    return new Landing(id, "users", Optional.of(fingerprint), 250, 7, at);
  }

  private void recordInItsOwn(Landing landing) {
    store()
        .write(
            transaction -> {
              transaction.record(landing);
              return landing;
            });
  }

  private Optional<Landing> byId(String id) {
    return store().write(transaction -> transaction.landing(id));
  }

  private Optional<Landing> byFingerprint(String fingerprint) {
    return store().write(transaction -> transaction.landingOf(Usage.USERS, fingerprint));
  }

  private SalesDatabase database() {
    return requireNonNull(database);
  }

  private SalesStore store() {
    return database().store();
  }
}
