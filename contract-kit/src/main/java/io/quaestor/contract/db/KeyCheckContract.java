package io.quaestor.contract.db;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.ingest.FieldFault;
import io.quaestor.load.KeyCheck;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That rows are held against what a real database has. */
public abstract class KeyCheckContract extends OpenedDatabases {
  private static final Dataset HIRING = CatalogReader.bundled("hiring").standard();

  private @Nullable SalesDatabase database;

  @BeforeEach
  void openUsage() {
    database = open(Usage.DATASET);
    database.store().append(Usage.USERS, List.of(Usage.user("u1"), Usage.user("u2")).iterator());
    database
        .store()
        .append(Usage.TRANSACTIONS, List.of(Usage.transaction("taken", "u1")).iterator());
  }

  @Test
  void finds_keys_that_are_taken_and_references_that_lead_nowhere() {
    Map<Integer, FieldFault> faults =
        faults(
            List.of(
                Usage.transaction("t1", "u1"),
                Usage.transaction("taken", "u1"),
                Usage.transaction("t2", "nobody"),
                Usage.transaction("t3", "u2")));

    assertThat(faults).containsOnlyKeys(1, 2);
    assertThat(faults.get(1))
        .isEqualTo(new FieldFault("id", "taken", "there is a row with this value already"));
    assertThat(faults.get(2))
        .isEqualTo(new FieldFault("user_id", "nobody", "there is no such value in users.id"));
  }

  @Test
  void finds_the_second_of_two_rows_with_one_key() {
    assertThat(faults(List.of(Usage.transaction("t1", "u1"), Usage.transaction("t1", "u2"))))
        .containsOnlyKeys(1);
  }

  @Test
  void lets_a_key_free_that_a_row_has_which_does_not_land() {
    assertThat(faults(List.of(Usage.transaction("t1", "nobody"), Usage.transaction("t1", "u1"))))
        .containsOnlyKeys(0);
  }

  @Test
  void knows_the_rows_that_were_added_after_an_earlier_check() {
    List<Map<Integer, FieldFault>> checks =
        database()
            .store()
            .write(
                transaction -> {
                  KeyCheck check = new KeyCheck(transaction, Usage.DATASET, Usage.TRANSACTIONS);
                  List<Map<Integer, FieldFault>> found = new ArrayList<>();
                  for (int i = 0; i < 2; i++) {
                    List<Cell> row = Usage.transaction("t1", "u1");
                    found.add(check.faults(List.of(row)));
                    if (found.getLast().isEmpty()) {
                      transaction.add(Usage.TRANSACTIONS, row);
                    }
                  }
                  return found;
                });

    assertThat(checks.getFirst()).isEmpty();
    assertThat(checks.getLast()).containsOnlyKeys(0);
  }

  @Test
  void asks_nothing_of_a_reference_that_is_missing() {
    SalesDatabase hiring = open(HIRING);
    Table hires = HIRING.table("hired_employees").orElseThrow();
    Map<Integer, FieldFault> faults =
        hiring
            .store()
            .write(
                transaction ->
                    new KeyCheck(transaction, HIRING, hires)
                        .faults(
                            List.of(
                                hire(1, Cell.missing()),
                                hire(2, Cell.number(7)),
                                hire(3, Cell.missing()))));

    assertThat(faults).containsOnlyKeys(1);
    assertThat(faults.values()).extracting(FieldFault::field).containsExactly("department_id");
  }

  /** Also where a database keeps the years apart. */
  @Test
  void finds_a_key_that_a_row_of_another_year_has() {
    SalesDatabase hiring = open(HIRING);
    Table hires = HIRING.table("hired_employees").orElseThrow();
    List<Cell> earlier = hire(1, "2020-11-07 02:48:42", Cell.missing());
    hiring.store().append(hires, List.of(earlier).iterator());

    Map<Integer, FieldFault> faults =
        hiring
            .store()
            .write(
                transaction ->
                    new KeyCheck(transaction, HIRING, hires)
                        .faults(List.of(hire(2, Cell.missing()), hire(1, Cell.missing()))));

    assertThat(faults).containsOnlyKeys(1);
    assertThat(faults.values()).extracting(FieldFault::field).containsExactly("id");
  }

  private static List<Cell> hire(int id, Cell department) {
    return hire(id, "2021-11-07 02:48:42", department);
  }

  private static List<Cell> hire(int id, String moment, Cell department) {
    return List.of(
        Cell.number(id), Cell.text("Ada"), Cell.text(moment), department, Cell.missing());
  }

  private Map<Integer, FieldFault> faults(List<List<Cell>> rows) {
    return database()
        .store()
        .write(
            transaction ->
                new KeyCheck(transaction, Usage.DATASET, Usage.TRANSACTIONS).faults(rows));
  }

  private SalesDatabase database() {
    return requireNonNull(database);
  }
}
