package io.quaestor.benchmark.load;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.data.TillFile;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.db.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
        "SQLite",
        Target.atLeast(1.0, "of the tool's"),
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

  private final class InNewFile implements Loading {
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
      Folders.empty(folder);
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
}
