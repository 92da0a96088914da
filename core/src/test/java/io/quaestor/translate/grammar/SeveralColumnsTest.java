package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.ValueIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are values of more than one column are asked back, never guessed. */
class SeveralColumnsTest {
  private static final String SHOP =
      """
      name: shop
      tables:
        - name: sale
          columns:
            - {name: brand, type: text, role: dimension, words: {en: [brand], es: [marca]}}
            - {name: category, type: text, role: dimension, words: {en: [category], es: [rubro]}}
            - {name: shelf, type: integer, role: dimension, words: {en: [shelf], es: [estante]}}
            - {name: cashier, type: integer, role: dimension, words: {en: [cashier], es: [caja]}}
            - {name: amount, type: decimal, role: fact, unit: money}
      metrics:
        - name: revenue
          table: sale
          expression: SUM(amount)
          unit: money
          words: {en: [revenue], es: [facturación]}
      """;

  private static final DataProfile PROFILE =
      new DataProfile(
          1,
          Map.of(),
          Map.of(
              "sale",
              new ValueIndex(
                  Map.of(
                      "brand", List.of("Apple", "Nokia"),
                      "category", List.of("Apple", "Phones"),
                      "shelf", List.of("1", "2"),
                      "cashier", List.of("2", "3")))));

  @TempDir Path folder;
  private GrammarTranslator grammar;

  @BeforeEach
  void readDataset() throws IOException {
    Files.writeString(folder.resolve("dataset.yaml"), SHOP);
    Dataset dataset = CatalogReader.read(folder);
    grammar = new GrammarTranslator(dataset, Dialect.SQLITE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue of apple | I did not understand: \"apple\". \"apple\" is a value of each of these: brand, category; say which is meant, such as \"brand apple\".",
        "facturación de apple | No entendí: \"apple\". \"apple\" es un valor de cada uno de estos: marca, rubro; aclará cuál, por ejemplo \"marca apple\".",
        "revenue of 2 | 2 is a value of each of these: shelf, cashier; say which is meant, such as \"shelf 2\"."
      })
  void asks_which_column_is_meant(String question, String reason) {
    assertThat(((NotUnderstood) translate(question)).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue of brand apple | brand = 'Apple'",
        "revenue of the apple category | category = 'Apple'",
        "facturación de la marca apple | brand = 'Apple'",
        "revenue of nokia | brand = 'Nokia'",
        "revenue of cashier 2 | cashier = 2",
        "revenue of 3 | cashier = 3"
      })
  void takes_the_column_that_is_named_beside_the_value(String question, String condition) {
    assertThat(((Translated) translate(question)).sql())
        .isEqualTo("SELECT SUM(amount) AS revenue FROM sale WHERE " + condition);
  }

  private Translation translate(String question) {
    return grammar.translate(new TranslationRequest(question, List.of(), PROFILE, List.of()));
  }
}
