package io.quaestor.question;

import io.quaestor.question.Conversations.Offer;
import io.quaestor.question.Result.Rows;
import io.quaestor.translate.Translation.OtherReading;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.lexicon.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** At most three, each of other words; readings whose SQL the guard refuses are left out. */
  List<Offer> of(List<Rows> found) {
    Map<String, Offer> offers = new LinkedHashMap<>();
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
    return new ArrayList<>(offers.values()).subList(0, Math.min(MOST, offers.size()));
  }

  private static void offer(String words, Translated translated, Map<String, Offer> offers) {
    if (words.length() <= Question.MAX_LENGTH) {
      offers.putIfAbsent(Folding.fold(words), new Offer(words, translated));
    }
  }
}
