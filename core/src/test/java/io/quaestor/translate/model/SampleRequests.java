package io.quaestor.translate.model;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.port.ModelRequest;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.grammar.CafeProfile;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.Survey;
import io.quaestor.translate.values.Survey.OfColumn;
import io.quaestor.translate.values.Survey.OfTable;
import io.quaestor.translate.values.Survey.Range;
import io.quaestor.translate.values.ValueIndex;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests of a small café and a small company, on a day that does not change. */
final class SampleRequests {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-15T12:00:00Z"), ZoneOffset.UTC);

  static final Dataset HIRING = CatalogReader.bundled("hiring").standard();

  static final Survey CAFE =
      new Survey(
          Map.of(
              "sales_data",
              new OfTable(
                  24_212,
                  Map.of(
                      "waiter", often("51", "52", "0"),
                      "product_name", often("Café con leche", "Medialuna x un", "Café O'Brien"),
                      "quantity", from("-6", "12"),
                      "unitary_price", from("0", "48000"),
                      "total", from("-48000", "96000")))));

  static final DataProfile PEOPLE =
      new DataProfile(
          1,
          Map.of("hires", new DateSpan(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 2, 28))),
          Map.of(
              "hires",
              new ValueIndex(
                  Map.of(
                      "department", List.of("Engineering", "Human Resources", "Sales"),
                      "job", List.of("Recruiter", "Sales Representative", "Web Developer"))),
              "departments",
              new ValueIndex(
                  Map.of("department", List.of("Engineering", "Human Resources", "Sales")))));

  static final Survey HIRES =
      new Survey(
          Map.of(
              "hires",
              new OfTable(
                  899,
                  Map.of(
                      "department", new OfColumn(21, Optional.empty(), List.of("Engineering")),
                      "job", new OfColumn(3, Optional.empty(), List.of("Recruiter"))))));

  private SampleRequests() {}

  static Prompt cafe(Dialect dialect, Share share) {
    return new Prompt(CafeProfile.DATASET, dialect, share, profile -> CAFE, CLOCK);
  }

  static Prompt hiring() {
    return new Prompt(HIRING, Dialect.SQLITE, Share.VALUES, profile -> HIRES, CLOCK);
  }

  static ModelRequest of(Prompt prompt, TranslationRequest request) {
    return prompt.request(request);
  }

  static TranslationRequest cafe(String question, TranslationRequest.Turn... earlier) {
    return new TranslationRequest(question, List.of(earlier), CafeProfile.PROFILE, List.of());
  }

  private static OfColumn often(String... values) {
    return new OfColumn(0, Optional.empty(), List.of(values));
  }

  private static OfColumn from(String least, String most) {
    return new OfColumn(0, Optional.of(new Range(least, most)), List.of());
  }
}
