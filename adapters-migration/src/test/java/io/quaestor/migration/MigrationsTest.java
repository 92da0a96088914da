package io.quaestor.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** When scripts run, and when Flyway is not even asked, on SQLite. */
class MigrationsTest {
  private static final String SHOP = "CREATE TABLE shop (name TEXT);\n";
  private static final String HISTORY = "migrations_of_shops";

  @TempDir private Path folder;
  private final SQLiteDataSource database = new SQLiteDataSource();
  private final AtomicInteger announced = new AtomicInteger();

  @BeforeEach
  void open() throws IOException {
    database.setUrl("jdbc:sqlite:" + folder.resolve("shops.db"));
    Files.createDirectory(folder.resolve("migrations"));
  }

  @Test
  void run_scripts_once_and_announce_each_time_that_tables_change() throws Exception {
    write("V1__shop.sql", SHOP);

    run();
    run();
    assertThat(announced).hasValue(1);

    write("V2__city.sql", "ALTER TABLE shop ADD COLUMN city TEXT;\n");
    run();

    execute("INSERT INTO shop (name, city) VALUES ('Palermo', 'Buenos Aires')");
    assertThat(announced).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHOP,
        "CREATE TABLE shop (name TEXT);",
        "-- shops\r\nCREATE TABLE shop (name TEXT);\r\n\r\n",
        "\uFEFF-- Läden\nCREATE TABLE shop (name TEXT DEFAULT 'Ñandú');\n\n",
      })
  void know_a_script_again_that_flyway_ran(String script) throws Exception {
    write("V1__shop.sql", script);
    write("sub/V2__city.sql", "ALTER TABLE shop ADD COLUMN city TEXT;\n");
    assertThat(isDone()).isFalse();

    run();

    assertThat(isDone()).isTrue();
  }

  @Test
  void stand_beside_tables_that_are_there_already() throws Exception {
    execute("CREATE TABLE waiter (name TEXT)");
    write("V1__shop.sql", SHOP);

    run();

    assertThat(isDone()).isTrue();
  }

  @Test
  void refuse_a_script_that_changed_after_it_ran() throws Exception {
    write("V1__shop.sql", SHOP);
    run();

    write("V1__shop.sql", SHOP + "-- closed on Sundays\n");

    assertThatThrownBy(this::run).isInstanceOf(FlywayValidateException.class);
  }

  @Test
  void refuse_to_go_on_without_a_script_that_ran() throws Exception {
    write("V1__shop.sql", SHOP);
    write("V2__city.sql", "ALTER TABLE shop ADD COLUMN city TEXT;\n");
    run();

    Files.delete(folder.resolve("migrations/V1__shop.sql"));

    assertThatThrownBy(this::run).isInstanceOf(FlywayValidateException.class);
  }

  @Test
  void go_on_where_a_newer_build_ran_more() throws Exception {
    write("V1__shop.sql", SHOP);
    write("V2__city.sql", "ALTER TABLE shop ADD COLUMN city TEXT;\n");
    run();

    Files.delete(folder.resolve("migrations/V2__city.sql"));
    run();

    assertThat(isDone()).isFalse();
    assertThat(announced).hasValue(1);
  }

  @Test
  void take_a_line_of_the_history_for_no_script_where_it_says_that_it_failed() throws Exception {
    write("V1__shop.sql", SHOP);
    run();

    execute("UPDATE " + HISTORY + " SET success = 0");

    assertThat(isDone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"filesystem:/nowhere/at/all", "classpath:nowhere/at/all"})
  void say_so_where_there_is_no_such_place(String location) {
    assertThatThrownBy(() -> Migrations.of(database, location, HISTORY).run())
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("nowhere/at/all");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("migrations").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String location() {
    return "filesystem:" + folder.resolve("migrations");
  }

  private void run() throws SQLException {
    Migrations.of(database, location(), HISTORY).run(announced::incrementAndGet);
  }

  private boolean isDone() throws Exception {
    return new History(database, Optional.empty(), HISTORY)
        .tellsOf(Scripts.at(location(), getClass().getClassLoader()));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
