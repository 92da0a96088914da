package io.quaestor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of a result's columns inside a Vega-Lite specification. There a field's name is a path: a
 * dot or a bracket in it means something, and escaping does not survive every step from Vega-Lite
 * to Vega. So the data bear names without such characters; people see labels, not these names.
 */
final class FieldNames {
  private static final Pattern PATH_SYNTAX = Pattern.compile("[.\\[\\]'\"\\\\`\\p{Cntrl}]");

  private final List<String> names = new ArrayList<>();

  FieldNames(List<String> columns) {
    columns.forEach(this::add);
  }

  String of(int column) {
    return names.get(column);
  }

  /** Takes a name near to {@code wanted} that nothing else bears. */
  String add(String wanted) {
    String plain = PATH_SYNTAX.matcher(wanted).replaceAll("_");
    String name = plain.isBlank() ? "column" : plain;
    for (int i = 2; names.contains(name); i++) {
      name = plain + "_" + i;
    }
    names.add(name);
    return name;
  }
}
