package io.quaestor.benchmark;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.db.sqlite.SqliteDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code sqlite3 .import} and Quaestor, each into a new file with the same tables and indexes. */
final class SqliteRing {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();

  private final Path folder;
  private final TillFile file;

  SqliteRing(Path folder, TillFile file) {
    this.folder = folder;
    this.file = file;
  }

  Contest contest() {
    return new Contest(
        new InNewFile("sqlite3 .import", database -> importByTool()),
        new InNewFile(
            "Quaestor into SQLite", database -> OneLoad.of(file, POS).into(database.store(POS))));
  }

  private void importByTool() {
    Tool.run(
        Map.of(),
        List.of(
            "sqlite3",
            folder.resolve("pos.db").toString(),
            ".import --csv --skip 1 " + file.path() + " sales_data"));
  }

  private final class InNewFile implements Contender {
    private final String name;
    private final Consumer<SqliteDatabase> loading;
    private Optional<SqliteDatabase> open = Optional.empty();

    InNewFile(String name, Consumer<SqliteDatabase> loading) {
      this.name = name;
      this.loading = loading;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void prepare() {
      empty(folder);
      open = Optional.of(SqliteDatabase.open(folder, POS));
    }

    @Override
    public void load() {
      loading.accept(open.orElseThrow());
    }

    @Override
    public void verify() {
      open.orElseThrow().close();
      try (Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("pos.db"))) {
        Landed.verify(connection, "sales_data", file);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static void empty(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
