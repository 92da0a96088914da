package io.quaestor.contract.db;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Somebody's own dataset in a folder, which changes from one version to the next. */
final class OwnDataset {
  private final Path folder;

  OwnDataset(Path folder) throws IOException {
    this.folder = folder;
    describe("page");
    migrate(
        "sqlite",
        "V1__visits.sql",
        "CREATE TABLE visit (page TEXT NOT NULL, seconds INTEGER CHECK (seconds >= 0));");
    migrate(
        "postgres",
        "V1__visits.sql",
        "CREATE TABLE quaestor_data.visit (page TEXT NOT NULL, seconds INTEGER CHECK (seconds >= 0));");
  }

  /** As the files say it now. */
  Dataset dataset() {
    return CatalogReader.read(folder);
  }

  Iterator<List<Cell>> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> List.of(Cell.text("page " + i), Cell.number(i)))
        .iterator();
  }

  void renamesItsColumns() throws IOException {
    describe("path");
    String rename = "ALTER TABLE %svisit RENAME COLUMN page TO path;\n";
    migrate("sqlite", "V2__paths.sql", rename.formatted(""));
    migrate(
        "postgres",
        "V2__paths.sql",
        rename.formatted("quaestor_data.")
            + "ALTER TABLE quaestor_data.visit ALTER COLUMN path TYPE VARCHAR(100);");
  }

  void hasASample(String csv) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("sample")).resolve("visit.csv"), csv);
  }

  /** As if the YAML had been changed, and no migration written. */
  void renamesItsColumnInTheCatalogAlone() throws IOException {
    describe("path");
  }

  void hasAMigrationThatFailsInItsThirdLine() throws IOException {
    String sql = "-- More.\n\nCREATE TABLES more;\n";
    migrate("sqlite", "V2__more.sql", sql);
    migrate("postgres", "V2__more.sql", sql);
  }

  void changesAMigrationThatHasRun() throws IOException {
    migrate("sqlite", "V1__visits.sql", "CREATE TABLE visit (page TEXT NOT NULL);");
    migrate("postgres", "V1__visits.sql", "CREATE TABLE quaestor_data.visit (page TEXT NOT NULL);");
  }

  private void describe(String column) throws IOException {
    Files.writeString(
        folder.resolve("dataset.yaml"),
        """
        name: own
        tables:
          - name: visit
            columns:
              - {name: %1$s, type: text, role: dimension}
              - {name: seconds, type: integer, role: fact}
        metrics:
          - {name: visits, table: visit, expression: COUNT(*), unit: count, additive: true}
        rollups:
          - {name: visits_by_page, table: visit, by: [%1$s], metrics: [visits]}
        """
            .formatted(column));
  }

  private void migrate(String dialect, String file, String sql) throws IOException {
    Path migrations = Files.createDirectories(folder.resolve("migrations").resolve(dialect));
    Files.writeString(migrations.resolve(file), sql);
  }
}
