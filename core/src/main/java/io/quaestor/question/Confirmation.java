package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.VerifiedBook;
import io.quaestor.question.GivenAnswers.Given;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.verified.VerifiedQuestions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people say of answers: that one is right, and that it is not after all. Only a question that
 * stands by itself can be asked again, so only that can be confirmed.
 */
final class Confirmation {
  /** The most entries that are told at once. */
  static final int MOST_TOLD = 200;

  private final Sections sections;
  private final GivenAnswers given;
  private final VerifiedBook book;
  private final Clock clock;

  Confirmation(Sections sections, GivenAnswers given, VerifiedBook book, Clock clock) {
    this.sections = sections;
    this.given = given;
    this.book = book;
    this.clock = clock;
  }

  ConfirmedQuestion confirm(Caller caller, String answerId) {
    Given answer = given.find(answerId).orElseThrow(Confirmation::unknown);
    Section section = sections.named(answer.dataset());
    DataProfile profile = section.profiles().lately();
    if (!answer.alone() || section.grammar().goesOn(answer.question(), profile)) {
      throw unfit(
          "the answer is to a question that goes on from another one; ask it so that it stands by"
              + " itself, in a new conversation, and confirm that answer");
    }
    String sql = onTables(answer, section, profile);
    ConfirmedQuestion.objection(answer.id(), answer.question(), sql)
        .ifPresent(
            reason -> {
              throw unfit(reason + "; ask it in a shorter way and confirm that answer");
            });
    ConfirmedQuestion confirmed =
        new ConfirmedQuestion(
            answer.id(),
            answer.dataset(),
            answer.question(),
            VerifiedQuestions.folded(answer.question()),
            sql,
            caller.name(),
            clock.instant());
    book.keep(confirmed);
    section.confirmed().changed();
    return confirmed;
  }

  /** A rollup is not always there and not always current; a table is. */
  private static String onTables(Given answer, Section section, DataProfile profile) {
    if (!section.readsRollup(answer.sql())) {
      return answer.sql();
    }
    return Optional.of(answer)
        .filter(one -> one.source().equals(GrammarTranslator.SOURCE))
        .flatMap(one -> section.grammar().onTables(one.question(), profile))
        .orElseThrow(
            () ->
                unfit(
                    "the answer was read from a rollup, as a report does that is asked by name; it"
                        + " is answered without being confirmed"));
  }

  void takeBack(String answerId) {
    if (!book.takeBack(answerId)) {
      throw new QuaestorException(
          ErrorCode.ANSWER_UNKNOWN,
          "no question is confirmed with this answer, or a newer answer has taken its place;"
              + " GET /answers/verified lists those that are");
    }
    sections.all().forEach(section -> section.confirmed().changed());
  }

  List<ConfirmedQuestion> newest(Optional<String> dataset) {
    List<Section> of = dataset.map(name -> List.of(sections.named(name))).orElseGet(sections::all);
    return of.stream()
        .flatMap(section -> book.newest(section.name(), MOST_TOLD).stream())
        .sorted(Comparator.comparing(ConfirmedQuestion::at).reversed())
        .limit(MOST_TOLD)
        .toList();
  }

  private static QuaestorException unknown() {
    return new QuaestorException(
        ErrorCode.ANSWER_UNKNOWN,
        "no answer of this id is remembered: the last %d since the start are; ask again and confirm the new answer"
            .formatted(GivenAnswers.MOST));
  }

  private static QuaestorException unfit(String reason) {
    return new QuaestorException(ErrorCode.ANSWER_UNFIT, reason);
  }
}
