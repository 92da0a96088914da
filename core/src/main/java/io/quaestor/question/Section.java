package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.sql.Constants;
import io.quaestor.translate.Hearing;
import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.verified.ConfirmedQuestions;
import java.util.List;
import java.util.Set;

/** One dataset and everything that its questions need. */
record Section(
    Dataset dataset,
    Profiles profiles,
    Glossary glossary,
    GrammarTranslator grammar,
    WrittenQuestions written,
    ConfirmedQuestions confirmed,
    Understanding understanding,
    Assurance assurance,
    Readings readings,
    Composition composition,
    Suggestions suggestions,
    GuardedQueries queries,
    Counting counting) {
  String name() {
    return dataset.name();
  }

  /** Whether there is any row to ask about, as was known lately. */
  boolean hasRows() {
    return !profiles.lately().isEmpty();
  }

  /** Whether the grammar can answer a question that goes on from nothing. */
  boolean understands(String question) {
    var request = new TranslationRequest(question, List.of(), profiles.lately(), List.of());
    return grammar.translate(request) instanceof Translation.Translated;
  }

  /** Whether SQL names a table that was added up beforehand. */
  boolean readsRollup(String sql) {
    return Constants.of(sql, queries.dialect())
        .filter(constants -> !dataset.rollupsAmong(Set.copyOf(constants.words())).isEmpty())
        .isPresent();
  }

  Hearing hear(String question) {
    return grammar.hear(question, profiles.lately());
  }
}
