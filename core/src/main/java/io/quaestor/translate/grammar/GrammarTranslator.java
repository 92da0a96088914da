package io.quaestor.translate.grammar;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.RollupStore;
import io.quaestor.port.Usage;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.FirstUse;
import io.quaestor.translate.Hearing;
import io.quaestor.translate.NamedPart;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import io.quaestor.translate.grammar.QuestionReader.Read;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.plan.PlanSql;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.RolledUpPlans;
import io.quaestor.translate.telling.PlanReading;
import io.quaestor.translate.telling.PlanShape;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.words.Link;
import java.util.List;
import java.util.Optional;

/**
 * Translates without any model, deterministically. It answers when every word of the question is
 * accounted for, and otherwise names the words it did not understand. A question that goes on from
 * the one before is understood from the texts of both; nothing is kept between calls.
 */
public final class GrammarTranslator implements Translator {
  /** The name of this translator in answers. */
  public static final String SOURCE = "grammar";

  /** Reads thousands of phrases first. */
  private final FirstUse<QuestionReader> reader;

  private final PlanSql sql;
  private final CurrentRollups rollups;
  private final RolledUpPlans rolledUp = new RolledUpPlans();

  /** Reads the tables themselves. */
  public GrammarTranslator(Dataset dataset, Dialect dialect) {
    this(dataset, dialect, new CurrentRollups(dataset, RollupStore.none()));
  }

  /**
   * @param rollups read instead of a table where they give the same answer
   */
  public GrammarTranslator(Dataset dataset, Dialect dialect, CurrentRollups rollups) {
    this.reader = new FirstUse<>(() -> new QuestionReader(dataset));
    this.sql = new PlanSql(dialect);
    this.rollups = rollups;
  }

  /** Once more where a rollup was gone when it was to be read. */
  @Override
  public int attempts() {
    return 2;
  }

  /** How well the dataset knows the words of a question, whatever was asked before. */
  public Hearing hear(String question, DataProfile profile) {
    return reader.get().hear(question, profile);
  }

  /** Whether the words of a question say that it goes on from another one. */
  public boolean goesOn(String question, DataProfile profile) {
    return goesOn(reader.get().read(question, profile, null));
  }

  /**
   * Whether a question may go on from another one: its words say so, or they are all known and
   * leave something open, as "by waiter" does.
   */
  public boolean mayGoOn(String question, DataProfile profile) {
    if (NamedPart.in(question).isPresent()) {
      return true;
    }
    Read read = reader.get().read(question, profile, null);
    return goesOn(read) || (read.notUnderstood().isEmpty() && read.draft().isFragment());
  }

  private static boolean goesOn(Read read) {
    return read.draft().talk.continues || read.draft().talk.refers;
  }

  /** SQL that answers a question by itself and reads no rollup; none where it is declined. */
  public Optional<String> onTables(String question, DataProfile profile) {
    Dialogue dialogue =
        new Dialogue(reader.get(), new TranslationRequest(question, List.of(), profile, List.of()));
    Read read = dialogue.question();
    return read.notUnderstood().isEmpty()
        ? Planned.of(read.draft()).map(planned -> sql.write(planned.plan()))
        : Optional.empty();
  }

  @Override
  public Translation translate(TranslationRequest request) {
    Dialogue dialogue = new Dialogue(reader.get(), request);
    Optional<NamedPart> part = dialogue.partTakenAway();
    if (part.isPresent()) {
      return without(part.get(), request, dialogue);
    }
    Read read = dialogue.question();
    if (!read.notUnderstood().isEmpty()) {
      return notUnderstood(read);
    }
    Draft alone = read.draft();
    boolean continues = alone.talk.continues || alone.isFragment();
    if (dialogue.hasBefore()) {
      if (!continues && dialogue.leavesRowsOpen(alone)) {
        Draft about = dialogue.aboutTheSame();
        return translated(request, Planned.of(about), about, Relation.SAME_ROWS);
      }
      Optional<Planned> plan = continues ? Optional.empty() : Planned.of(alone);
      return plan.isPresent()
          ? translated(request, plan, alone, Relation.STARTS)
          : continued(request, dialogue);
    }
    boolean points =
        dialogue.followsForeign() && (alone.namesNothing() || pointsBack(request, alone));
    if ((continues && dialogue.isOpen()) || points) {
      alone.object("object.before-unknown");
    } else if (alone.isTimeOnly()) {
      alone.objectToNoMeasure();
    }
    return translated(request, Planned.of(alone), alone, Relation.STARTS);
  }

  /** "How many tickets are that?", which is noise where nothing but the grammar has answered. */
  private static boolean pointsBack(TranslationRequest request, Draft draft) {
    return Tokenizer.words(request.question()).stream()
        .anyMatch(draft.lexicon.pointingWords()::contains);
  }

  private Translation continued(TranslationRequest request, Dialogue dialogue) {
    Draft draft = dialogue.continued();
    return translated(request, Planned.of(draft), draft, Relation.CONTINUES);
  }

  private Translation without(NamedPart part, TranslationRequest request, Dialogue dialogue) {
    Optional<Draft> rest = dialogue.without(part);
    if (rest.isPresent()) {
      Draft draft = rest.get();
      return translated(request, Planned.of(draft), draft, Relation.CONTINUES);
    }
    Texts messages = new Texts(GrammarTranslator.class, "messages", dialogue.language());
    String reason =
        dialogue.followsForeign()
            ? messages.say("object.before-unknown")
            : messages.say("object.part-stays", part.text());
    return new Translation.NotUnderstood(messages.language(), reason, List.of());
  }

  private Translation translated(
      TranslationRequest request, Optional<Planned> made, Draft draft, Relation relation) {
    if (made.isEmpty()) {
      String reason =
          draft.objection == null ? draft.messages.say("declined.nothing") : draft.objection;
      return new Translation.NotUnderstood(draft.messages.language(), reason, List.of());
    }
    QueryPlan plan = made.get().plan();
    return new Translation.Translated(
        draft.messages.language(),
        sql.write(cheapest(plan, request)),
        made.get().parts(),
        draft.assumptions(),
        Optional.of(
            PlanShape.of(
                plan,
                draft.messages.language(),
                Optional.ofNullable(draft.wantedChart),
                new PlanReading(draft.messages.language()).title(plan),
                made.get().claim())),
        relation,
        Optional.of(plan),
        SOURCE,
        Usage.NONE,
        List.of());
  }

  private QueryPlan cheapest(QueryPlan plan, TranslationRequest request) {
    return request.failed().isEmpty()
        ? rolledUp.onFirst(plan, rollups.at(request.profile().dataVersion()))
        : plan;
  }

  private static Translation notUnderstood(Read read) {
    return new Translation.NotUnderstood(
        read.language(),
        new UnknownWords(read).say(),
        read.notUnderstood().stream().map(Link::text).toList());
  }
}
