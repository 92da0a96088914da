package io.quaestor.translate.grammar;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small café: what a translator knows of it. Its last day, 20 November 2024, is a Wednesday. */
public final class CafeProfile {
  public static final Dataset DATASET = CatalogReader.bundled("pos").standard();

  public static final DataProfile PROFILE =
      new DataProfile(
          1,
          Map.of("sales_data", new DateSpan(LocalDate.of(2024, 9, 21), LocalDate.of(2024, 11, 20))),
          Map.of(
              "sales_data",
              new ValueIndex(
                  Map.of(
                      "product_name",
                      List.of(
                          "Espresso doble",
                          "Medialuna x un",
                          "Medialunas caja x12un",
                          "Torta de limón",
                          "Café con leche",
                          "Café O'Brien"),
                      "waiter",
                      List.of("0", "51", "52", "101", "102")))));

  private CafeProfile() {}
}
