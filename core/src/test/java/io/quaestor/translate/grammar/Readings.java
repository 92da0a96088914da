package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import java.util.List;

/** What the grammar makes of questions about the café. */
final class Readings {
  private Readings() {}

  /** How a question is read; its SQL must pass the guard in every dialect. */
  static String read(String question) {
    String reading = "";
    for (Dialect dialect : Dialect.values()) {
      Translation translation = translate(question, dialect);
      assertThat(translation).as(question).isInstanceOf(Translated.class);
      Translated translated = (Translated) translation;
      assertThat(SqlValidator.over(CafeProfile.DATASET, dialect).check(translated.sql()))
          .as(translated.sql())
          .isInstanceOf(Verdict.Accepted.class);
      reading = String.join("; ", translated.reading());
    }
    return reading;
  }

  /** A question as SQLite understands it. */
  static String sql(String question) {
    Translation translation = translate(question, Dialect.SQLITE);
    assertThat(translation).as(question).isInstanceOf(Translated.class);
    return ((Translated) translation).sql();
  }

  /** Why a question is declined. */
  static String declined(String question) {
    Translation translation = translate(question, Dialect.SQLITE);
    assertThat(translation).as(question).isInstanceOf(NotUnderstood.class);
    return ((NotUnderstood) translation).reason();
  }

  private static Translation translate(String question, Dialect dialect) {
    return new GrammarTranslator(CafeProfile.DATASET, dialect)
        .translate(new TranslationRequest(question, List.of(), CafeProfile.PROFILE, List.of()));
  }
}
