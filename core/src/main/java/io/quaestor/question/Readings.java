package io.quaestor.question;

import io.quaestor.question.Result.Rows;
import io.quaestor.translate.Translation.OtherReading;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.lexicon.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question that is not sure to be understood may mean, for the person to choose from. A
 * reading that is chosen is asked as it stands, and answered with the SQL that it was offered with.
 */
final class Readings {
  private static final int MOST = 3;

  private final GuardedQueries queries;

  Readings(GuardedQueries queries) {
    this.queries = queries;
  }

  /**
   * At most three. Readings whose SQL the guard refuses are left out, and so are the same words for
   * different rows: who chooses them has not said which.
   */
  List<Offer> of(List<Rows> found) {
    Map<String, Optional<Offer>> offers = new LinkedHashMap<>();
    for (Rows rows : found) {
      Translated translated = rows.translated();
      if (!translated.reading().isEmpty()) {
        offer(String.join("; ", translated.reading()), translated.kept(), offers);
      }
    }
    for (Rows rows : found) {
      for (OtherReading other : rows.translated().others()) {
        if (queries.accepts(other.sql())) {
          offer(other.reading(), rows.translated().as(other), offers);
        }
      }
    }
    return offers.values().stream().flatMap(Optional::stream).limit(MOST).toList();
  }

  private static void offer(
      String words, Translated translated, Map<String, Optional<Offer>> offers) {
    if (words.length() <= Question.MAX_LENGTH) {
      offers.merge(
          Folding.fold(words).strip(),
          Optional.of(new Offer(words, translated)),
          (one, other) -> Optional.empty());
    }
  }
}
