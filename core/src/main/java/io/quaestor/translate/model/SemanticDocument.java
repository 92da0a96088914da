package io.quaestor.translate.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quaestor.catalog.Dataset;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the tables are, for a model that has never seen them: at most {@value #MOST_BYTES} bytes of
 * UTF-8, whatever the catalog. All of it where that fits; else, of the tables that the question has
 * words for, what it has words for first.
 */
final class SemanticDocument {
  static final int MOST_BYTES = 4_096;

  private static final String CUT =
      "(Tables and columns that seem not to be asked about are left out.)";

  private final Dataset dataset;
  private final TableParts parts;

  SemanticDocument(Dataset dataset) {
    this.dataset = dataset;
    this.parts = new TableParts(dataset);
  }

  /**
   * @param survey {@link Survey#NONE} where nothing of the data may be told
   * @param profile empty where nothing of the data may be told
   */
  String write(Relevance relevance, DataProfile profile, Survey survey) {
    String title =
        CatalogText.cut("Dataset %s: %s".formatted(dataset.name(), dataset.description()));
    for (Detail detail : Detail.ALL) {
      Writing whole = new Writing(title, parts.of(relevance, profile, survey, detail));
      whole.addAll();
      if (whole.fits(0)) {
        return whole.text();
      }
    }
    List<TablePart> near =
        parts.of(relevance, profile, survey, Detail.SOME).stream()
            .filter(part -> part.score() > 0)
            .toList();
    Writing some =
        new Writing(
            title, near.isEmpty() ? parts.of(relevance, profile, survey, Detail.SOME) : near);
    some.addWhatFits();
    return some.text() + "\n" + CUT;
  }

  /** Which lines are in; each stands where it would stand if all were. */
  private static final class Writing {
    private final String title;
    private final List<TablePart> tables;
    private final List<Set<Integer>> chosen;
    private int bytes;

    Writing(String title, List<TablePart> tables) {
      this.title = title;
      this.tables = tables;
      this.chosen = tables.stream().<Set<Integer>>map(any -> new HashSet<>()).toList();
      this.bytes = bytes(title);
    }

    boolean fits(int more) {
      return bytes + more <= MOST_BYTES;
    }

    void addAll() {
      for (int table = 0; table < tables.size(); table++) {
        for (int line = 0; line < tables.get(table).lines().size(); line++) {
          add(table, line);
        }
      }
    }

    /** First of all tables what is asked about, then the rest of the nearest table. */
    void addWhatFits() {
      bytes += bytes(CUT);
      List<Integer> byScore =
          IntStream.range(0, tables.size())
              .boxed()
              .sorted(Comparator.comparingInt(table -> -tables.get(table).score()))
              .toList();
      byScore.forEach(table -> addWhatFits(table, true));
      byScore.forEach(table -> addWhatFits(table, false));
    }

    private void addWhatFits(int table, boolean near) {
      List<TablePart.Line> lines = tables.get(table).lines();
      IntStream.range(0, lines.size())
          .boxed()
          .filter(line -> lines.get(line).score() > 0 == near)
          .sorted(
              Comparator.comparingInt((Integer line) -> -lines.get(line).score())
                  .thenComparingInt(line -> lines.get(line).weight()))
          .filter(line -> fits(cost(table, line)))
          .forEachOrdered(line -> add(table, line));
    }

    private void add(int table, int line) {
      bytes += cost(table, line);
      chosen.get(table).add(line);
    }

    private int cost(int table, int line) {
      TablePart part = tables.get(table);
      int header = chosen.get(table).isEmpty() ? bytes(part.header()) : 0;
      return header + bytes(part.lines().get(line).text());
    }

    /** With the end of the line. */
    private static int bytes(String line) {
      return line.getBytes(UTF_8).length + 1;
    }

    String text() {
      List<String> lines = new ArrayList<>(List.of(title));
      for (int table = 0; table < tables.size(); table++) {
        TablePart part = tables.get(table);
        if (!chosen.get(table).isEmpty()) {
          lines.add(part.header());
        }
        chosen.get(table).stream()
            .sorted()
            .map(i -> part.lines().get(i).text())
            .forEach(lines::add);
      }
      return String.join("\n", lines);
    }
  }
}
