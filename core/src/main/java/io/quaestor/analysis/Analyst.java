package io.quaestor.analysis;

public final class Analyst {
  private Analyst() {}

  @SuppressWarnings("UnusedVariable")
  public static String describe(
      io.quaestor.table.ResultTable t,
      java.util.List<io.quaestor.table.ColumnMeaning> c,
      boolean complete,
      java.util.Locale l) {
    return "";
  }
}
