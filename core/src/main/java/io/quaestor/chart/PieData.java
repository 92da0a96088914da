package io.quaestor.chart;

import io.quaestor.chart.ResultShape.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The slices of a pie: rows that know their place and their part of the whole. */
record PieData(List<JsonObject> rows, Measure measure) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The rows, each with its place from 0 and its percentage. */
  List<JsonObject> slices(String place, String percent) {
    List<BigDecimal> values = measure.values().toList();
    BigDecimal whole = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<JsonObject> slices = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal part = values.get(i).multiply(HUNDRED).divide(whole, MathContext.DECIMAL32);
      slices.add(new JsonObject().withAll(rows.get(i)).with(place, i).with(percent, part));
    }
    return slices;
  }
}
