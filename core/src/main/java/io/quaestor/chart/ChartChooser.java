package io.quaestor.chart;

public final class ChartChooser {
  private ChartChooser() {}

  @SuppressWarnings("UnusedVariable")
  public static Chart choose(
      io.quaestor.table.ResultTable t,
      java.util.List<io.quaestor.table.ColumnMeaning> c,
      java.util.Optional<ChartType> w,
      boolean p,
      String title) {
    return new Chart(
        ChartType.TABLE,
        title,
        java.util.Optional.empty(),
        java.util.List.of(),
        java.util.Map.of());
  }
}
