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

/** One question put to the café, in both dialects. */
record Asked(String question) {
  /** Checks how it is read, and that the guard lets its SQL pass. */
  void isRead(String reading) {
    for (Dialect dialect : Dialect.values()) {
      Translated translated = translated(dialect);
      assertThat(String.join("; ", translated.reading())).isEqualTo(reading);
      assertThat(SqlValidator.over(CafeProfile.DATASET, dialect).check(translated.sql()))
          .as(translated.sql())
          .isInstanceOf(Verdict.Accepted.class);
    }
  }

  Translated translated(Dialect dialect) {
    Translation translation = translate(dialect);
    assertThat(translation).as(question).isInstanceOf(Translated.class);
    return (Translated) translation;
  }

  void isDeclined(String reason) {
    assertThat(translate(Dialect.SQLITE))
        .as(question)
        .isInstanceOfSatisfying(
            NotUnderstood.class, declined -> assertThat(declined.reason()).isEqualTo(reason));
  }

  private Translation translate(Dialect dialect) {
    return new GrammarTranslator(CafeProfile.DATASET, dialect)
        .translate(new TranslationRequest(question, List.of(), CafeProfile.PROFILE, List.of()));
  }
}
