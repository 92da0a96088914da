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
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parcels between towns: nothing is sold, days are moments, and each parcel has two towns. */
class ParcelsTest {
  private static final DataProfile PROFILE =
      new DataProfile(
          1,
          Map.of("parcels", new DateSpan(LocalDate.of(2023, 5, 1), LocalDate.of(2024, 3, 31))),
          Map.of(
              "parcels",
              new ValueIndex(
                  Map.of("sent_from", List.of("Salta", "Jujuy"), "sent_to", List.of("Salta")))));

  @TempDir private Path folder;
  private Dataset parcels;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(
        folder.resolve("dataset.yaml"),
        """
        name: post
        words: {en: [post]}
        description: Parcels.
        tables:
          - name: parcels
            view: true
            words: {en: [parcel row]}
            verbs: {en: [posted, shipped]}
            outside: {en: [right now]}
            description: One parcel.
            columns:
              - {name: code, type: text, role: identifier, words: {en: [parcel code]}}
              - {name: posted_at, type: timestamp, role: date, words: {en: [posting date]}}
              - {name: sent_from, type: text, role: dimension, words: {en: [sender town, town of the sender]}}
              - name: sent_to
                type: text
                role: dimension
                vague_words: {en: [town]}
                words: {en: [receiver town, town of the receiver]}
        metrics:
          - name: parcels
            table: parcels
            expression: COUNT(*)
            unit: count
            additive: true
            counts: code
            words: {en: [parcels]}
          - name: senders
            table: parcels
            expression: COUNT(DISTINCT code)
            unit: count
            words: {en: [senders]}
        """);
    parcels = CatalogReader.read(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parcels in 2023 | SELECT COUNT(*) AS parcels FROM parcels WHERE posted_at >= '2023-01-01' AND posted_at < '2024-01-01'",
        "parcels by day | SELECT date(posted_at) AS day, COUNT(*) AS parcels FROM parcels GROUP BY date(posted_at) ORDER BY date(posted_at)",
        "parcels by hour | SELECT CAST(strftime('%H', posted_at) AS INTEGER) AS hour_of_day, COUNT(*) AS parcels FROM parcels GROUP BY CAST(strftime('%H', posted_at) AS INTEGER) ORDER BY CAST(strftime('%H', posted_at) AS INTEGER)",
        "parcels after 8pm | SELECT COUNT(*) AS parcels FROM parcels WHERE strftime('%H:%M', posted_at) >= '20:00'",
        "parcels in the first quarter of 2024 | SELECT COUNT(*) AS parcels FROM parcels WHERE posted_at >= '2024-01-01' AND posted_at < '2024-04-01'",
        "how many parcels were posted per receiver town in 2023 | SELECT sent_to, COUNT(*) AS parcels FROM parcels WHERE posted_at >= '2023-01-01' AND posted_at < '2024-01-01' GROUP BY sent_to ORDER BY parcels DESC, sent_to",
        "parcels by town | SELECT sent_to, COUNT(*) AS parcels FROM parcels GROUP BY sent_to ORDER BY parcels DESC, sent_to",
        "senders by town | SELECT sent_from, COUNT(DISTINCT code) AS senders FROM parcels GROUP BY sent_from ORDER BY senders DESC, sent_from",
        "parcels in Salta | SELECT COUNT(*) AS parcels FROM parcels WHERE sent_to = 'Salta'",
        "parcels in sender town Salta | SELECT COUNT(*) AS parcels FROM parcels WHERE sent_from = 'Salta'",
        "parcels in Jujuy | SELECT COUNT(*) AS parcels FROM parcels WHERE sent_from = 'Jujuy'",
      })
  void writes_what_is_meant_for_sqlite(String question, String sql) {
    assertThat(translate(question, Dialect.SQLITE))
        .isInstanceOfSatisfying(
            Translated.class, translated -> assertThat(translated.sql()).isEqualTo(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parcels by day | SELECT CAST(posted_at AS date) AS day, COUNT(*) AS parcels FROM parcels GROUP BY CAST(posted_at AS date) ORDER BY CAST(posted_at AS date)",
        "parcels after 8pm | SELECT COUNT(*) AS parcels FROM parcels WHERE to_char(posted_at, 'HH24:MI') >= '20:00'",
      })
  void writes_what_is_meant_for_postgresql(String question, String sql) {
    assertThat(translate(question, Dialect.POSTGRES))
        .isInstanceOfSatisfying(
            Translated.class, translated -> assertThat(translated.sql()).isEqualTo(sql));
  }

  @ParameterizedTest
  @CsvSource({"parcels by town, receiver town", "senders by town, sender town"})
  void says_which_of_two_columns_a_vague_word_was_read_as(String question, String column) {
    assertThat(translate(question, Dialect.SQLITE))
        .isInstanceOfSatisfying(
            Translated.class,
            translated -> assertThat(translated.assumptions().toString()).contains(column));
  }

  @ParameterizedTest
  @CsvSource({
    "how many parcels were sold",
    "which town earned the most",
    "parcels right now",
    "parcels from Salta"
  })
  void declines_what_the_rows_do_not_tell(String question) {
    assertThat(translate(question, Dialect.SQLITE)).isInstanceOf(NotUnderstood.class);
  }

  private Translation translate(String question, Dialect dialect) {
    return new GrammarTranslator(parcels, dialect)
        .translate(new TranslationRequest(question, List.of(), PROFILE, List.of()));
  }
}
