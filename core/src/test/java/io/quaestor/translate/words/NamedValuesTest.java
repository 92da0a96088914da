package io.quaestor.translate.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.grammar.CafeProfile;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.ValueIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values the words of a question name. */
class NamedValuesTest {
  private static final List<String> PRODUCTS =
      List.of(
          "Agua con gas 500",
          "Agua sin gas 500",
          "Alf. 150 aniv. Suelto",
          "Alfajor chico",
          "Brownie nuez",
          "Budín de limón entero",
          "Budín de limón porción",
          "Caja macarons x12un",
          "Caja macarons x6un",
          "Cappuccino",
          "Cheesecake maracuyá entera",
          "Cheesecake maracuyá porción",
          "Lata té y macarons",
          "MEDIALUNA",
          "Profiterol x un",
          "TE",
          "Taza de la casa esmaltada",
          "Tostado jamón y queso");

  private static final List<String> WAITERS = List.of("9", "51", "52", "101", "102");

  private final GrammarTranslator grammar =
      new GrammarTranslator(CafeProfile.DATASET, Dialect.SQLITE);

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // whole names, whatever the case and the accents
        "units of budin de limon entero | Budín de limón entero",
        "unidades de Tostado jamón y queso | Tostado jamón y queso",
        // words, singular and plural alike
        "units of medialunas | MEDIALUNA",
        "cuántas medialunas vendimos | MEDIALUNA",
        "units of macarons | Caja macarons x12un, Caja macarons x6un, Lata té y macarons",
        // words that narrow each other down, with and without small words between them
        "units of cheesecake entera | Cheesecake maracuyá entera",
        "unidades de cheesecake de maracuyá en porción | Cheesecake maracuyá porción",
        "unidades de agua sin gas | Agua sin gas 500",
        "units of agua sin gas | Agua sin gas 500",
        "units of tostado de jamón y queso | Tostado jamón y queso",
        "unidades de budín de limón, entero y porción | Budín de limón entero, Budín de limón porción",
        // joined words name each their own values where a name only happens to have both
        "unidades de té y medialunas | MEDIALUNA, TE",
        // values of two letters
        "cuánto vendimos de té, en unidades | TE",
        "unidades de te | TE",
        "unidades de tés | Lata té y macarons, TE",
        // gender, only where the word itself leads nowhere
        "unidades de cheesecake entero | Cheesecake maracuyá entera",
        "unidades de alfajores chicas | Alfajor chico",
        "unidades de entero | Budín de limón entero",
        // as tills cut them off
        "unidades de alfajor 150 aniversario | Alf. 150 aniv. Suelto",
        "unidades de macarons x6 | Caja macarons x6un",
        // beginnings, a doubled letter counting once
        "units of capu | Cappuccino",
        "unidades de cheese | Cheesecake maracuyá entera, Cheesecake maracuyá porción",
        // typing slips, in a short word only beside what confirms it
        "units of browni | Brownie nuez",
        "unidades de cheescake | Cheesecake maracuyá entera, Cheesecake maracuyá porción",
        "unidades de la tasa esmaltada | Taza de la casa esmaltada",
        // what the catalog says that people call them
        "units of tea | Lata té y macarons, TE",
        "units of still water | Agua sin gas 500",
        "units of boxes of macarons | Caja macarons x12un, Caja macarons x6un",
        "units of boxes (caja) of macarons | Caja macarons x12un, Caja macarons x6un"
      })
  void finds_the_values_that_words_name(String question, String values) {
    assertThat(chosen(question)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units of macarons | 3 values match and are all taken: Caja macarons x12un, Caja macarons x6un, Lata té y macarons.",
        "units of capu | \"capu\" is read as \"cappuccino\".",
        "unidades de cheesecake entero | \"cheesecake entero\" se lee como \"cheesecake entera\".",
        "units of tea | \"tea\" is read as \"té\".",
        "unidades de la tasa esmaltada | \"tasa esmaltada\" se lee como \"taza esmaltada\".",
      })
  void says_what_it_took_words_for(String question, String assumption) {
    assertThat(((Translated) translate(question, profile())).assumptions()).contains(assumption);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units of capuchno | I did not understand: \"capuchno\". Nearest to \"capuchno\" among the values of product: Cappuccino.",
        "unidades de capuchno | No entendí: \"capuchno\". Lo más parecido a \"capuchno\" entre los valores de producto: Cappuccino.",
        "units of xylophones | I did not understand: \"xylophones\".",
        "units of waiter 999 | There is no waiter 999; the nearest are: 9, 51, 52, 101, 102.",
        "unidades del mozo 999 | No hay mozo 999; lo más cercano: 9, 51, 52, 101, 102."
      })
  void offers_the_nearest_values_where_it_declines(String question, String reason) {
    assertThat(((NotUnderstood) translate(question, profile())).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"profit by waiter", "units of tas", "units of café", "units of lima"})
  void takes_no_word_for_a_value_that_is_merely_like_it(String question) {
    assertThat(translate(question, profile())).isInstanceOf(NotUnderstood.class);
  }

  @Test
  void declines_a_word_that_more_values_have_than_a_query_can_name() {
    List<String> many = new ArrayList<>(PRODUCTS);
    for (int i = 0; i < 1_000; i++) {
      many.add("Vino tinto " + Integer.toString(i, 36) + "q");
    }
    DataProfile profile = profile(new ValueIndex(Map.of("product_name", many)));

    NotUnderstood declined = (NotUnderstood) translate("units of vino tinto", profile);

    assertThat(declined.words()).containsExactly("vino", "tinto");
    assertThat(declined.reason())
        .contains("\"vino\" is in 1000 values of product, more than one question can name");
  }

  @Test
  void says_that_a_column_was_not_looked_through() {
    DataProfile profile =
        profile(new ValueIndex(Map.of("waiter", WAITERS), List.of("product_name")));

    NotUnderstood declined = (NotUnderstood) translate("unidades de capuchino", profile);

    assertThat(declined.words()).containsExactly("capuchino");
    assertThat(declined.reason())
        .endsWith("Los valores de producto no se revisaron: son demasiados para guardarlos.");
  }

  private String chosen(String question) {
    Translation translation = translate(question, profile());
    assertThat(translation).as(question).isInstanceOf(Translated.class);
    return ((Translated) translation)
        .reading().stream()
            .filter(part -> part.matches("(only product|solo producto): .*"))
            .map(part -> part.replaceFirst("^[^:]+: ", ""))
            .findFirst()
            .orElse("");
  }

  private Translation translate(String question, DataProfile profile) {
    return grammar.translate(new TranslationRequest(question, List.of(), profile, List.of()));
  }

  private static DataProfile profile() {
    return profile(new ValueIndex(Map.of("product_name", PRODUCTS, "waiter", WAITERS)));
  }

  private static DataProfile profile(ValueIndex index) {
    return new DataProfile(1, CafeProfile.PROFILE.spans(), Map.of("sales_data", index));
  }
}
