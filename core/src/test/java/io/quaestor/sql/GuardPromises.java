package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guard promises for any text at all, in either dialect, looked at from outside. */
final class GuardPromises {
  private final PrivateDatabase database;

  GuardPromises(PrivateDatabase database) {
    this.database = database;
  }

  /**
   * @throws AssertionError when a promise is broken
   */
  void requireKept(String text) {
    for (Dialect dialect : Dialect.values()) {
      switch (Corpus.validator(dialect).check(text)) {
        case Verdict.Rejected rejected -> requireReason(rejected, dialect, text);
        case Verdict.Accepted accepted -> requireSound(accepted.query(), dialect, text);
      }
    }
  }

  private static void requireReason(Verdict.Rejected rejected, Dialect dialect, String text) {
    assertThat(rejected.explanation())
        .as("%s, %s: %s", dialect, rejected.rule(), text)
        .isNotBlank()
        .doesNotContain("could not be checked");
  }

  private void requireSound(ValidatedQuery query, Dialect dialect, String text) {
    assertThat(PlainTokens.of(query.sql(), dialect))
        .as("%s, the words of: %s", dialect, text)
        .isEqualTo(PlainTokens.of(text, dialect));
    assertThat(Corpus.validator(dialect).check(query.sql()))
        .as("%s, again: %s", dialect, query)
        .isInstanceOfSatisfying(
            Verdict.Accepted.class,
            again -> assertThat(again.query().sql()).isEqualTo(query.sql()));
    assertThat(query.tables()).isSubsetOf("sales_data");
    if (dialect == Dialect.SQLITE) {
      database.requireUntouchedBy(query.sql());
    }
  }
}
