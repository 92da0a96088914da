package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import io.quaestor.prompt.Quoted;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.TranslationRequest.Fault;
import io.quaestor.translate.model.LinkedValues.Linked;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import io.quaestor.translate.values.Surveyor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a language model is told, written once for all models: rules, dialect and tables as the
 * system's text; then, with what changes, the question. Bounded whatever the catalog, the data and
 * the conversation. Safe for concurrent use.
 */
public final class Prompt {
  private static final int LONGEST_SQL = 4_000;

  private final Supplier<List<ConfirmedQuestion>> confirmed;
  private final Share share;
  private final Surveyor surveyor;
  private final SystemText system;
  private final SemanticDocument document;
  private final LinkedValues values;
  private final NearestExamples examples;
  private final Conversation conversation;
  private final Repairs repairs;
  private final Days days;

  /**
   * @param surveyor asked only where {@code share} lets values leave
   * @param clock tells today's date
   */
  public Prompt(Dataset dataset, Dialect dialect, Share share, Surveyor surveyor, Clock clock) {
    this(dataset, dialect, share, surveyor, clock, List::of);
  }

  /**
   * @param surveyor asked only where {@code share} lets values leave
   * @param clock tells today's date
   * @param confirmed questions that people have confirmed, the newest first
   */
  public Prompt(
      Dataset dataset,
      Dialect dialect,
      Share share,
      Surveyor surveyor,
      Clock clock,
      Supplier<List<ConfirmedQuestion>> confirmed) {
    this.confirmed = confirmed;
    this.share = share;
    this.surveyor = surveyor;
    this.system = new SystemText(dataset, dialect);
    this.document = new SemanticDocument(dataset);
    this.values = new LinkedValues(dataset);
    this.examples = new NearestExamples(dataset, share);
    this.conversation = new Conversation(share, dataset);
    this.repairs = new Repairs(share, dataset);
    this.days = new Days(dataset, clock);
  }

  ModelRequest request(TranslationRequest request) {
    DataProfile told = share.hasValues() ? request.profile() : nothing(request.profile());
    Survey survey = share.hasValues() ? surveyor.survey(request.profile()) : Survey.NONE;
    List<Linked> linked = values.in(request.question(), told);
    Relevance relevance = Relevance.of(request, linked);
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Speaker.USER, question(request, told, linked, relevance)));
    for (FailedAttempt failed : request.failed()) {
      turns.add(new Turn(Speaker.MODEL, said(failed)));
      turns.add(new Turn(Speaker.USER, repairs.tell(failed, told)));
    }
    return new ModelRequest(
        system.with(document.write(relevance, told, survey)),
        turns,
        new AnswerSchema("sql_answer", ModelAnswer.SCHEMA),
        request.until().left());
  }

  /** What a model wrote that could not be read is not worth repeating. */
  private static String said(FailedAttempt failed) {
    return failed.fault() == Fault.UNREADABLE
        ? "(unreadable)"
        : ModelAnswer.write(Quoted.beginning(failed.sql(), LONGEST_SQL));
  }

  private static DataProfile nothing(DataProfile profile) {
    return new DataProfile(profile.dataVersion(), Map.of(), Map.of());
  }

  private String question(
      TranslationRequest request, DataProfile told, List<Linked> linked, Relevance relevance) {
    List<String> parts = new ArrayList<>(List.of(days.tell(told)));
    String near =
        examples.near(
            relevance.asked(),
            SpokenLanguage.of(request.question()),
            confirmed.get(),
            typed(request));
    if (!near.isEmpty()) {
      parts.add("Answers that a person has checked:\n" + Quoted.fence("examples", near));
    }
    String before = conversation.lines(request);
    if (!before.isEmpty()) {
      parts.add(
          "Answered before in this conversation; the question may go on from it:\n"
              + Quoted.fence("conversation", before));
    }
    if (!linked.isEmpty()) {
      parts.add(
          "Values in the data that the question seems to name:\n"
              + Quoted.fence("values", LinkedValues.lines(linked)));
    }
    parts.add(Quoted.fence("question", Quoted.text(request.question())));
    return String.join("\n\n", parts);
  }

  private static List<String> typed(TranslationRequest request) {
    return Stream.concat(
            request.earlier().stream().map(TranslationRequest.Turn::question),
            Stream.of(request.question()))
        .toList();
  }
}
