package io.quaestor.db.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.DatasetFolder;
import io.quaestor.catalog.Wording;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a database cannot be opened. */
class OpeningTest {
  @TempDir Path folder;

  @Test
  void makes_folder_and_file_where_they_are_missing() {
    Path deep = folder.resolve("a/b");

    SqliteDatabase.open(deep, Sales.DATASET).close();

    assertThat(deep.resolve("pos.db")).isRegularFile();
  }

  @Test
  void refuses_a_file_that_is_no_database_and_leaves_it_alone() throws IOException {
    Path file = folder.resolve("pos.db");
    String letter = "Dear diary, ".repeat(200);
    Files.writeString(file, letter);

    invalid(() -> SqliteDatabase.open(folder, Sales.DATASET), "not a SQLite database");

    assertThat(file).hasContent(letter);
  }

  @Test
  void refuses_a_data_folder_that_is_a_file() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");

    invalid(() -> SqliteDatabase.open(file, Sales.DATASET), "data folder");
  }

  @Test
  void refuses_a_folder_where_the_file_should_be() throws IOException {
    Files.createDirectories(folder.resolve("pos.db"));

    invalid(() -> SqliteDatabase.open(folder, Sales.DATASET), "pos.db");
  }

  @Test
  void says_when_a_dataset_has_no_migrations() {
    Dataset unknown =
        new Dataset(
            new DatasetFolder.Bundled("nowhere"),
            "nowhere",
            Wording.none(),
            "",
            Sales.DATASET.tables(),
            List.of(),
            List.of(),
            List.of());

    invalid(() -> SqliteDatabase.open(folder, unknown), "nowhere");
  }

  @Test
  void gives_each_folder_a_secret_of_its_own_for_good() {
    Installation first = installation(folder.resolve("one"));

    assertThat(installation(folder.resolve("one"))).isEqualTo(first);
    assertThat(installation(folder.resolve("other"))).isNotEqualTo(first);
    assertThat(first.toString()).doesNotContain(first.secret());
  }

  private static Installation installation(Path place) {
    try (SqliteDatabase database = SqliteDatabase.open(place, Sales.DATASET)) {
      return database.installation();
    }
  }

  private static void invalid(ThrowingCallable open, String word) {
    assertThatThrownBy(open)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .hasMessageContaining(word);
  }
}
