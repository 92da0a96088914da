package io.quaestor.question;

import io.quaestor.question.Addressee.Found;
import io.quaestor.question.Answer.Timing;
import io.quaestor.question.Conversations.Spoken;
import io.quaestor.question.Understanding.Result;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.values.DataProfile;
import java.util.List;
import java.util.stream.Collectors;

/** Where a question comes in and its answer goes out: the straight line, step after step. */
final class Desk {
  private final Addressee addressee;
  private final AnswerCache cache;
  private final GivenAnswers given;
  private final Conversations conversations = new Conversations();

  Desk(Sections sections, AnswerCache cache, GivenAnswers given) {
    this.addressee = new Addressee(sections);
    this.cache = cache;
    this.given = given;
  }

  /**
   * A question on its way.
   *
   * @param text without the name of the dataset
   * @param start the {@link System#nanoTime()} at which it came in
   */
  private record Errand(
      Caller caller, Question question, String text, String conversationId, long start) {}

  Outcome ask(Caller caller, Question question) {
    long start = System.nanoTime();
    String conversationId = question.conversationId().orElseGet(Conversations::newId);
    List<Spoken> earlier = conversations.of(conversationId);
    return switch (addressee.of(question, earlier)) {
      case Found.Several several -> askBack(question, several.sections());
      case Found.One one -> {
        Errand errand = new Errand(caller, question, one.text(), conversationId, start);
        Outcome outcome = ask(errand, one, earlier);
        given.note(outcome, one.text(), earlier.isEmpty());
        conversations.add(
            conversationId, new Spoken(one.section().name(), turn(one.text(), outcome)));
        yield outcome;
      }
    };
  }

  private Outcome ask(Errand errand, Found.One one, List<Spoken> earlier) {
    Section section = one.section();
    DataProfile profile = section.profiles().now();
    List<Turn> turns = earlier.stream().map(spoken -> asHeardIn(section, spoken)).toList();
    Notes notes = Notes.of(one);
    String key = key(section, errand.text(), turns, profile, notes);
    return cache
        .find(key)
        .<Outcome>map(answer -> new Outcome.Answered(again(answer, errand)))
        .orElseGet(
            () ->
                answer(
                    errand,
                    section,
                    new TranslationRequest(errand.text(), turns, profile, List.of()),
                    notes,
                    key));
  }

  /** What was asked of another dataset is nothing to go on from. */
  private static Turn asHeardIn(Section section, Spoken spoken) {
    return spoken.dataset().equals(section.name())
        ? spoken.turn()
        : Turn.declined(spoken.turn().question());
  }

  private Outcome answer(
      Errand errand, Section section, TranslationRequest request, Notes notes, String key) {
    return switch (section.understanding().understand(errand.caller(), request)) {
      case Result.None none -> declined(section, errand, none.reason());
      case Result.Rows rows -> {
        Answer answer =
            notes.on(
                section
                    .composition()
                    .compose(
                        errand.caller(),
                        errand.question(),
                        errand.conversationId(),
                        rows,
                        request.profile().dataVersion(),
                        section.suggestions().near(errand.text(), rows.translated().language()),
                        errand.start()));
        cache.keep(key, answer);
        yield new Outcome.Answered(answer);
      }
    };
  }

  private static Turn turn(String text, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(Answer answer) ->
          Turn.answered(text, answer.sql(), answer.reading(), answer.relation());
      case Outcome.Declined any -> Turn.declined(text);
    };
  }

  private static Outcome declined(Section section, Errand errand, NotUnderstood reason) {
    return new Outcome.Declined(
        new Decline(
            reason.reason(),
            reason.words(),
            section.suggestions().near(errand.text(), reason.language())));
  }

  /** Several datasets can be meant: each is offered, with the question as it would be asked. */
  private static Outcome askBack(Question question, List<Section> several) {
    Texts texts = new Texts(Desk.class, "messages", SpokenLanguage.of(question.text()));
    String names = several.stream().map(Section::name).collect(Collectors.joining(", "));
    List<String> offered =
        several.stream().map(section -> section.name() + ": " + question.text()).toList();
    return new Outcome.Declined(
        new Decline(texts.say("declined.which-dataset", names), List.of(), offered));
  }

  /** Case, accents and blanks make no other question; what was said or confirmed before may. */
  private static String key(
      Section section, String text, List<Turn> earlier, DataProfile profile, Notes notes) {
    String asked = Folding.fold(text).strip().replaceAll("\\s+", " ");
    String known = profile.dataVersion() + "|" + section.confirmed().edition();
    return section.name() + "|" + known + "|" + notes + "|" + earlier + "|" + asked;
  }

  /** An answer given before, with the time that it took now. */
  private static Answer again(Answer answer, Errand errand) {
    double total = (System.nanoTime() - errand.start()) / 1e6;
    return new Answer(
        answer.id(),
        errand.question().text(),
        errand.conversationId(),
        answer.dataset(),
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
