package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.DatasetFolder;
import io.quaestor.catalog.Wording;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmbeddedPostgresServer.Login;
import io.quaestor.contract.db.Sales;
import io.quaestor.contract.db.SalesDatabase;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Installation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said when a database cannot be opened, and what opening leaves behind. */
class OpeningTest {
  private final EmbeddedPostgresServer server = EmbeddedPostgresServer.shared();

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "nobody listens",
            s -> at(s, "jdbc:postgresql://localhost:1/shop"),
            ErrorCode.DATABASE_UNAVAILABLE,
            "localhost:1",
            "QUAESTOR_DB_URL"),
        mistake(
            "no such host",
            s -> at(s, "jdbc:postgresql://database.invalid/shop"),
            ErrorCode.DATABASE_UNAVAILABLE,
            "database.invalid:5432",
            "QUAESTOR_DB_URL"),
        mistake(
            "no such database",
            s -> at(s, s.url() + "_elsewhere"),
            ErrorCode.CONFIGURATION_INVALID,
            "QUAESTOR_DB_URL"),
        mistake(
            "not a URL",
            s -> at(s, "postgres://u:s3cret@localhost/shop"),
            ErrorCode.CONFIGURATION_INVALID,
            "jdbc:postgresql://host:port/database"),
        mistake(
            "the owner's password",
            s -> new PostgresSettings(s.url(), s.user(), "s3cret", "r", "r"),
            ErrorCode.CONFIGURATION_INVALID,
            "QUAESTOR_DB_USER",
            "QUAESTOR_DB_PASSWORD"),
        mistake(
            "no owner's password",
            s -> new PostgresSettings(s.url(), s.user(), "", "r", "r"),
            ErrorCode.CONFIGURATION_INVALID,
            "QUAESTOR_DB_PASSWORD"),
        mistake(
            "one login for both",
            s -> new PostgresSettings(s.url(), s.user(), "s3cret", s.user(), "s3cret"),
            ErrorCode.CONFIGURATION_INVALID,
            "QUAESTOR_DB_READER_USER"),
        mistake(
            "a reader that is a superuser",
            s -> new PostgresSettings(s.url(), s.user(), s.password(), "postgres", "s3cret"),
            ErrorCode.CONFIGURATION_INVALID,
            "superuser"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void names_the_setting_to_mend(
      UnaryOperator<PostgresSettings> mistake, ErrorCode code, List<String> words) {
    PostgresSettings settings = mistake.apply(new PostgresPlace(server.newDatabase()).settings());

    assertThatThrownBy(() -> PostgresDatabase.open(settings, Sales.DATASET))
        .isInstanceOfSatisfying(
            QuaestorException.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .message()
        .contains(words)
        .doesNotContain("s3cret", "pässword");
  }

  @Test
  void gives_each_database_a_secret_of_its_own_for_good() {
    PostgresPlace place = new PostgresPlace(server.newDatabase());
    Installation first = installation(place);

    assertThat(installation(place)).isEqualTo(first);
    assertThat(installation(new PostgresPlace(server.newDatabase()))).isNotEqualTo(first);
  }

  private static Installation installation(PostgresPlace place) {
    try (PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET)) {
      return database.installation();
    }
  }

  @Test
  void names_the_readers_settings_when_its_password_is_wrong() {
    Login login = server.newDatabase();
    new PostgresPlace(login).open().close();
    PostgresSettings settings =
        new PostgresSettings(
            login.url(), login.user(), login.password(), login.readerUser(), "s3cret");

    assertThatThrownBy(() -> PostgresDatabase.open(settings, Sales.DATASET))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .message()
        .contains("QUAESTOR_DB_READER_USER", "QUAESTOR_DB_READER_PASSWORD")
        .doesNotContain("s3cret");
  }

  @Test
  void says_what_an_administrator_must_run_when_the_owner_may_not_make_the_reader() {
    Login login = server.newDatabase();
    server.administer("ALTER ROLE " + login.user() + " NOCREATEROLE");
    PostgresPlace place = new PostgresPlace(login);

    assertThatThrownBy(place::open)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .message()
        .contains("CREATE ROLE \"" + login.readerUser() + "\" LOGIN PASSWORD")
        .doesNotContain("pässword");

    server.administer(
        "CREATE ROLE \"%s\" LOGIN PASSWORD '%s'"
            .formatted(login.readerUser(), login.readerPassword().replace("'", "''")));
    try (SalesDatabase database = place.open()) {
      assertThat(database.store().append(Sales.TABLE, Sales.lines(1))).isEqualTo(1);
    }
  }

  @Test
  void says_what_an_administrator_must_run_when_the_owner_may_not_make_schemas() {
    Login login = server.newDatabase();
    server.administer("ALTER DATABASE " + login.database() + " OWNER TO postgres");

    assertThatThrownBy(() -> new PostgresPlace(login).open())
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .hasMessageContaining("GRANT CREATE ON DATABASE");
  }

  static Stream<Arguments> rightsTooMany() {
    return Stream.of(
        argumentSet("writing", "GRANT DELETE ON quaestor_data.sales_data TO %s", "sales_data"),
        argumentSet("creating", "GRANT CREATE ON SCHEMA quaestor_data TO %s", "create"),
        argumentSet("the other schema", "GRANT USAGE ON SCHEMA quaestor_app TO %s", "quaestor_app"),
        argumentSet("files", "GRANT pg_read_server_files TO %s", "pg_read_server_files"),
        argumentSet("everything read", "GRANT pg_read_all_data TO %s", "quaestor_app"),
        argumentSet("everything written", "GRANT pg_write_all_data TO %s", "sales_data"));
  }

  @ParameterizedTest
  @MethodSource("rightsTooMany")
  void refuses_a_reader_that_may_do_more_than_read(String grant, String word) throws SQLException {
    PostgresPlace place = new PostgresPlace(server.newDatabase());
    place.open().close();
    try (Connection administrator = EmbeddedPostgresServer.administrator(place.login().url());
        Statement statement = administrator.createStatement()) {
      statement.execute(grant.formatted(place.login().readerUser()));
    }

    assertThatThrownBy(place::open)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .hasMessageContaining(word);
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

    assertThatThrownBy(
            () ->
                PostgresDatabase.open(new PostgresPlace(server.newDatabase()).settings(), unknown))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .hasMessageContaining("nowhere");
  }

  @Test
  void lets_a_superuser_limit_the_readers_temporary_files() {
    Login login = server.newDatabase();
    PostgresSettings settings =
        new PostgresSettings(
            login.url(), "postgres", "", login.readerUser(), login.readerPassword());

    try (PostgresDatabase database = PostgresDatabase.open(settings, Sales.DATASET)) {
      assertThat(Queries.text(database.repository(), "SELECT current_setting('temp_file_limit')"))
          .isEqualTo("1GB");
    }
  }

  /** An option in the URL must not weaken the reader. */
  @Test
  void keeps_the_wall_whatever_the_url_says() throws SQLException {
    Login login = server.newDatabase();
    String options =
        "?user=postgres&password=x&readOnlyMode=ignore"
            + "&options=-c%20default_transaction_read_only=off";
    PostgresSettings settings =
        new PostgresSettings(
            login.url() + options,
            login.user(),
            login.password(),
            login.readerUser(),
            login.readerPassword());

    try (PostgresDatabase database = PostgresDatabase.open(settings, Sales.DATASET)) {
      assertThat(Queries.text(database.repository(), "SELECT current_user"))
          .isEqualTo(login.readerUser());
      assertThat(
              Queries.text(
                  database.repository(),
                  "SELECT current_setting('transaction_read_only')"
                      + " || current_setting('default_transaction_read_only')"))
          .isEqualTo("onon");
    }
  }

  @Test
  void lets_the_reader_read_tables_that_come_later() throws SQLException {
    PostgresPlace place = new PostgresPlace(server.newDatabase());
    try (PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET);
        Connection owner = PostgresServer.of(place.settings()).owner().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE quaestor_data.later AS SELECT 'seen' AS word");

      assertThat(Queries.text(database.repository(), "SELECT word FROM later")).isEqualTo("seen");
    }
  }

  @Test
  void keeps_passwords_out_of_texts_and_of_the_server() throws SQLException {
    PostgresPlace place = new PostgresPlace(server.newDatabase());
    place.open().close();

    assertThat(place.settings().toString()).doesNotContain("pässword");
    try (Connection administrator = EmbeddedPostgresServer.administrator(place.login().url());
        Statement statement = administrator.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT rolpassword FROM pg_authid WHERE rolname = '"
                    + place.login().readerUser()
                    + "'")) {
      row.next();
      assertThat(row.getString(1)).startsWith("SCRAM-SHA-256$");
    }
  }

  private static PostgresSettings at(PostgresSettings settings, String url) {
    return new PostgresSettings(
        url,
        settings.user(),
        settings.password(),
        settings.readerUser(),
        settings.readerPassword());
  }

  private static Arguments mistake(
      String name, UnaryOperator<PostgresSettings> mistake, ErrorCode code, String... words) {
    return argumentSet(name, mistake, code, List.of(words));
  }
}
