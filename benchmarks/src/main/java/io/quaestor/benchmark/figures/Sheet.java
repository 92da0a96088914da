package io.quaestor.benchmark.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of figures in Markdown, with what they were measured on above it. */
public final class Sheet {
  private final String title;
  private final String how;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * @param how one line about data, rounds and what is compared
   */
  public Sheet(String title, String how, String... columns) {
    this.title = title;
    this.how = how;
    lines.add(List.of(columns));
  }

  /** One more line; a cell is written as {@link Object#toString()} has it. */
  public Sheet line(Object... cells) {
    if (cells.length != lines.getFirst().size()) {
      throw new IllegalArgumentException("not a cell for each column: " + Arrays.toString(cells));
    }
    lines.add(Arrays.stream(cells).map(Object::toString).toList());
    return this;
  }

  @Override
  public String toString() {
    List<Integer> widths =
        IntStream.range(0, lines.getFirst().size()).mapToObj(this::width).toList();
    String rule = widths.stream().map("-"::repeat).collect(Collectors.joining("-|-", "|-", "-|\n"));
    String rows =
        lines.stream().skip(1).map(line -> written(line, widths)).collect(Collectors.joining());
    return "\n### %s\n\n%s. %s.\n\n%s%s%s"
        .formatted(title, how, Machine.words(), written(lines.getFirst(), widths), rule, rows);
  }

  private int width(int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElseThrow();
  }

  private static String written(List<String> line, List<Integer> widths) {
    return IntStream.range(0, line.size())
        .mapToObj(i -> line.get(i) + " ".repeat(widths.get(i) - line.get(i).length()))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
