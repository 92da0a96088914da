package io.quaestor.question;

import io.quaestor.question.Answer.Timing;
import io.quaestor.question.Understanding.Result;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.values.DataProfile;
import java.util.List;
import java.util.Optional;

/** Where a question comes in and its answer goes out: the straight line, step after step. */
final class Desk {
  private final Profiles profiles;
  private final Understanding understanding;
  private final Composition composition;
  private final Suggestions suggestions;
  private final AnswerCache cache;
  private final Conversations conversations = new Conversations();

  Desk(
      Profiles profiles,
      Understanding understanding,
      Composition composition,
      Suggestions suggestions,
      AnswerCache cache) {
    this.profiles = profiles;
    this.understanding = understanding;
    this.composition = composition;
    this.suggestions = suggestions;
    this.cache = cache;
  }

  Outcome ask(Caller caller, Question question) {
    long start = System.nanoTime();
    String conversationId = question.conversationId().orElseGet(Conversations::newId);
    List<Turn> earlier = conversations.of(conversationId);
    DataProfile profile = profiles.now();
    String key = key(question, earlier, profile);
    Optional<Answer> known = cache.find(key);
    Outcome outcome =
        known
            .<Outcome>map(
                answer -> new Outcome.Answered(again(answer, question, conversationId, start)))
            .orElseGet(
                () ->
                    answer(
                        caller,
                        question,
                        conversationId,
                        new TranslationRequest(question.text(), earlier, profile, List.of()),
                        key,
                        start));
    conversations.add(conversationId, turn(question, outcome));
    return outcome;
  }

  private Outcome answer(
      Caller caller,
      Question question,
      String conversationId,
      TranslationRequest request,
      String key,
      long start) {
    return switch (understanding.understand(caller, request)) {
      case Result.None none -> declined(question, none.reason());
      case Result.Rows rows -> {
        Answer answer =
            composition.compose(
                caller,
                question,
                conversationId,
                rows,
                request.profile().dataVersion(),
                suggestions.near(question.text(), rows.translated().language()),
                start);
        cache.keep(key, answer);
        yield new Outcome.Answered(answer);
      }
    };
  }

  private static Turn turn(Question question, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(Answer answer) ->
          Turn.answered(question.text(), answer.sql(), answer.relation());
      case Outcome.Declined any -> Turn.declined(question.text());
    };
  }

  private Outcome declined(Question question, NotUnderstood reason) {
    return new Outcome.Declined(
        new Decline(
            reason.reason(), reason.words(), suggestions.near(question.text(), reason.language())));
  }

  /** Case, accents and blanks make no other question; what was said before may. */
  private static String key(Question question, List<Turn> earlier, DataProfile profile) {
    String asked = Folding.fold(question.text()).strip().replaceAll("\\s+", " ");
    return profile.dataVersion() + "|" + earlier + "|" + asked;
  }

  /** An answer given before, with the time that it took now. */
  private static Answer again(Answer answer, Question question, String conversationId, long start) {
    double total = (System.nanoTime() - start) / 1e6;
    return new Answer(
        answer.id(),
        question.text(),
        conversationId,
        answer.sql(),
        answer.table(),
        answer.chart(),
        answer.analysis(),
        answer.reading(),
        answer.assumptions(),
        answer.relation(),
        answer.source(),
        true,
        answer.dataVersion(),
        Answer.Usage.NONE,
        new Timing(0, 0, total),
        answer.suggestions());
  }
}
