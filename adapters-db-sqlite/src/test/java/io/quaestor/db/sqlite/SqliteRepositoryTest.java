package io.quaestor.db.sqlite;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.contract.db.Attack;
import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.SalesRepositoryContract;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteRepositoryTest extends SalesRepositoryContract {
  @TempDir static @Nullable Path folder;

  @Override
  protected EmptyPlace emptyPlace() {
    return new SqlitePlace(requireNonNull(folder).resolve(UUID.randomUUID().toString()));
  }

  @Override
  public Cell truth() {
    return Cell.number(1);
  }

  @Override
  public int queriesAtOnce() {
    return QueryLimits.STANDARD_AT_ONCE;
  }

  @Override
  public String failsOnACell() {
    return "SELECT json_extract('{}', product_name) FROM sales_data WHERE quantity < 0";
  }

  @Override
  public Stream<String> writesInThisDialect() {
    return Writes.inSqlite(requireNonNull(folder));
  }

  @Override
  public Object surroundings() {
    try (Stream<Path> files = Files.walk(requireNonNull(folder))) {
      return files.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Stream<Attack> attacksInThisDialect() {
    return Attacks.all();
  }

  static Stream<Arguments> tooLarge() {
    return Stream.of(
        argumentSet("one huge value", "SELECT printf('%.*c', 2000000, 'x')"),
        argumentSet(
            "a huge aggregate",
            "SELECT group_concat(a.product_name) "
                + "FROM sales_data a, (SELECT 1 FROM sales_data LIMIT 100) b"),
        argumentSet("a long text", "SELECT '" + "x".repeat(50_001) + "'"));
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void refuses_what_exceeds_the_limits_of_the_connection(String sql) {
    assertThatThrownBy(() -> run(sql))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE));
  }
}
