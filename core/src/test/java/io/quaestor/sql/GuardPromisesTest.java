package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fuzzer's judge: fair to what it once found, and awake to what it must find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardPromisesTest {
  private final PrivateDatabase database;

  GuardPromisesTest() throws SQLException {
    database = new PrivateDatabase();
  }

  @AfterAll
  void close() throws SQLException {
    database.close();
  }

  /** Every file of the folder is an input that broke a promise once, or the judge. */
  @ParameterizedTest
  @MethodSource("findings")
  void keeps_its_promises_for_what_the_fuzzer_found(Path finding) throws IOException {
    String text = new String(Files.readAllBytes(finding), StandardCharsets.UTF_8);
    assertThatCode(() -> new GuardPromises(database).requireKept(text)).doesNotThrowAnyException();
  }

  static List<Path> findings() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(GuardPromisesTest.class.getResource("fuzz-findings")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM secret",
        "SELECT total FROM sales_data UNION SELECT x FROM \"sales data\"",
        "SELECT sql FROM sqlite_master",
        "SELECT 1 FROM nowhere",
        "SELECT missing FROM sales_data",
        "SELECT missing(1)",
      })
  void notices_what_reads_too_much(String sql) {
    assertThatThrownBy(() -> database.requireUntouchedBy(sql)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE sales_data SET total = 1 RETURNING 1",
        "INSERT INTO sales_data(total) VALUES (1) RETURNING 1",
        "CREATE TABLE more(x)",
        "CREATE TEMP TABLE more(x)",
        "ATTACH ':memory:' AS more",
        "PRAGMA query_only = 1",
      })
  void notices_what_changes_anything(String sql) throws SQLException {
    try (PrivateDatabase own = new PrivateDatabase()) {
      assertThatThrownBy(() -> own.requireUntouchedBy(sql)).isInstanceOf(AssertionError.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT total FROM sales_data", "SELECT 1 WHERE 'a private' = 'value'"})
  void lets_honest_queries_pass(String sql) {
    assertThat(database.requireUntouchedBy(sql)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "SELECT  a /* b */ --c, select a, true",
        "select a;, SELECT a, true",
        "a == b, a=b, true",
        "a<=b, a < = b, false",
        "a 'B', a 'b', false",
        "a \"B\", a \"b\", true",
        "a \"B c\", a b c, false",
        "select all a, select a, true",
        "a IS NOT 5, a IS DISTINCT FROM 5, true",
        "a NOT NULL, a NOTNULL, true",
        "a IS 5, a IS NOT 5, false",
        "'a--b', 'a', false",
        "1.5, 1 . 5, false",
        "1 2, 12, false",
        "a b, ab, false",
        "a.b, a . b, true",
        "a; b, a b, false",
      })
  void tells_whether_two_texts_have_the_same_words(String one, String other, boolean same) {
    assertThat(PlainTokens.of(one, Dialect.SQLITE).equals(PlainTokens.of(other, Dialect.SQLITE)))
        .isEqualTo(same);
  }
}
