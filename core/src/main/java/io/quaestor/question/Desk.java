package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ResultCache;
import io.quaestor.port.Usage;
import io.quaestor.question.Addressee.Found;
import io.quaestor.translate.NamedPart;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.values.DataProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a question comes in and its answer goes out: the straight line, step after step. */
final class Desk {
  private final Sections sections;
  private final Addressee addressee;
  private final KeptAnswers kept;
  private final GivenAnswers given;
  private final ConversationStore conversations;

  Desk(
      Sections sections,
      ResultCache<Answer> cache,
      GivenAnswers given,
      ConversationStore conversations) {
    this.sections = sections;
    this.addressee = new Addressee(sections);
    this.kept = new KeptAnswers(cache);
    this.given = given;
    this.conversations = conversations;
  }

  /**
   * @param steps hears of each step as soon as it is done, in the thread of the caller
   */
  Outcome ask(Caller caller, Question question, Consumer<Step> steps) {
    long start = System.nanoTime();
    String conversationId = question.conversationId().orElseGet(Conversations::newId);
    List<Spoken> earlier = conversations.of(caller, conversationId);
    if (question.after().filter(id -> !Conversations.ledTo(earlier, id)).isPresent()) {
      throw new QuaestorException(
          ErrorCode.CONVERSATION_CHANGED,
          "the conversation was forgotten or has gone on from another answer than the one named in"
              + " 'after': ask its questions again in a new one, or this question without 'after'");
    }
    Optional<Offer> chosen = offered(earlier, question);
    if (chosen.isPresent()) {
      Section section = sections.named(earlier.getLast().dataset());
      Errand errand = new Errand(caller, question, question.text(), conversationId, start, steps);
      return said(errand, section, chosen(errand, section, chosen.get()), true);
    }
    return switch (addressee.of(question, earlier)) {
      case Found.Several several -> askBack(question, conversationId, several.sections());
      case Found.One one -> {
        Errand errand = new Errand(caller, question, one.text(), conversationId, start, steps);
        yield said(errand, one.section(), ask(errand, one, earlier), earlier.isEmpty());
      }
    };
  }

  /** A reading is chosen only in the dataset that it was offered for. */
  private Optional<Offer> offered(List<Spoken> earlier, Question question) {
    return Conversations.offered(earlier, question.text())
        .filter(
            offer ->
                question.dataset().isEmpty()
                    || sections
                        .named(question.dataset().get())
                        .name()
                        .equals(earlier.getLast().dataset()));
  }

  /**
   * @param alone whether the words are those of a question that goes on from nothing
   */
  private Outcome said(Errand errand, Section section, Reply reply, boolean alone) {
    given.note(reply.outcome(), errand.text(), alone);
    if (reply.outcome() instanceof Outcome.Declined && NamedPart.in(errand.text()).isPresent()) {
      return reply.outcome(); // the part stays, and so does what the next question goes on from
    }
    conversations.add(
        errand.caller(),
        errand.conversationId(),
        new Spoken(
            section.name(),
            turn(errand.text(), reply.outcome()),
            reply.answer().map(Answer::id),
            reply.offers()));
    return reply.outcome();
  }

  /** What a person has chosen is answered, however sure it is, and needs no cache. */
  private Reply chosen(Errand errand, Section section, Offer offer) {
    TranslationRequest request =
        new TranslationRequest(errand.text(), List.of(), section.profiles().now(), List.of());
    Result result =
        section.understanding().run(errand.caller(), request, offer.translated(), errand.steps());
    return result instanceof Result.Rows rows
        ? Reply.of(
            section
                .composition()
                .compose(errand, request, rows, section.assurance().ofChosen(request, rows)))
        : reply(errand, section, request, result);
  }

  private Reply ask(Errand errand, Found.One one, List<Spoken> earlier) {
    Section section = one.section();
    DataProfile profile = section.profiles().now();
    List<Turn> turns = earlier.stream().map(spoken -> asHeardIn(section, spoken)).toList();
    Notes notes = Notes.of(one);
    String key = key(section, errand.text(), turns, profile, notes);
    TranslationRequest request = new TranslationRequest(errand.text(), turns, profile, List.of());
    return kept.reply(errand, key, () -> found(errand, section, request, notes));
  }

  private Reply found(Errand errand, Section section, TranslationRequest request, Notes notes) {
    Result result = section.understanding().understand(errand.caller(), request, errand.steps());
    Reply reply = reply(errand, section, request, result);
    boolean lasting = result instanceof Result.Rows rows && rows.query().isRepeatable();
    return reply
        .answer()
        .map(answer -> Reply.of(notes.on(answer)).asLasting(lasting))
        .orElse(reply);
  }

  /** What was asked of another dataset is nothing to go on from. */
  private static Turn asHeardIn(Section section, Spoken spoken) {
    return spoken.dataset().equals(section.name())
        ? spoken.turn()
        : Turn.declined(spoken.turn().question());
  }

  private static Reply reply(
      Errand errand, Section section, TranslationRequest request, Result result) {
    return switch (result) {
      case Result.None none -> declined(section, errand, none.reason());
      case Result.Divided divided -> unsure(section, errand, divided.readings(), List.of());
      case Result.Rows rows -> {
        Confidence confidence = section.assurance().of(request, rows);
        yield section.assurance().isEnough(confidence)
            ? Reply.of(section.composition().compose(errand, request, rows, confidence))
            : unsure(section, errand, List.of(rows), confidence.reasons());
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

  private static Reply declined(Section section, Errand errand, NotUnderstood reason) {
    return Reply.of(
        new Decline(
            reason.reason(),
            reason.words(),
            List.of(),
            section.suggestions().near(errand.text(), reason.language()),
            errand.conversationId(),
            reason.usage()),
        List.of());
  }

  /**
   * Rather than a guess, what may be meant is offered.
   *
   * @param why it is not sure, in sentences
   */
  private static Reply unsure(
      Section section, Errand errand, List<Result.Rows> found, List<String> why) {
    Result.Rows first = found.getFirst();
    Texts texts = new Texts(Desk.class, "messages", first.translated().language());
    List<Offer> offers = section.readings().of(found);
    String said =
        switch (offers.size()) {
          case 0 -> "declined.unsure";
          case 1 -> "declined.is-it-this";
          default -> "declined.which-reading";
        };
    List<String> sentences = Stream.concat(Stream.of(texts.say(said)), why.stream()).toList();
    return Reply.of(
        new Decline(
            String.join(" ", sentences),
            List.of(),
            offers.stream().map(Offer::words).toList(),
            section.suggestions().near(errand.text(), first.translated().language()),
            errand.conversationId(),
            first.effort().usage()),
        offers);
  }

  /** Several datasets can be meant: each is offered, with the question as it would be asked. */
  private static Outcome askBack(Question question, String conversationId, List<Section> several) {
    Texts texts = new Texts(Desk.class, "messages", SpokenLanguage.of(question.text()));
    String names = several.stream().map(Section::name).collect(Collectors.joining(", "));
    List<String> offered =
        several.stream().map(section -> section.name() + ": " + question.text()).toList();
    return new Outcome.Declined(
        new Decline(
            texts.say("declined.which-dataset", names),
            List.of(),
            List.of(),
            offered,
            conversationId,
            Usage.NONE));
  }

  /** Case, accents and blanks make no other question; what was said or confirmed before may. */
  private static String key(
      Section section, String text, List<Turn> earlier, DataProfile profile, Notes notes) {
    String asked = Folding.fold(text).strip().replaceAll("\\s+", " ");
    String known = profile.dataVersion() + "|" + section.confirmed().edition();
    return section.name() + "|" + known + "|" + notes + "|" + earlier + "|" + asked;
  }
}
