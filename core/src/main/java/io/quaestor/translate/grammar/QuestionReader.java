package io.quaestor.translate.grammar;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.translate.Hearing;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.words.ClockWords;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.NumberWords;
import io.quaestor.translate.words.SaidBeside;
import io.quaestor.translate.words.Term;
import io.quaestor.translate.words.ValueMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one question into a draft. Safe for concurrent use. */
final class QuestionReader {
  /** In the order in which they are tried at each place: the longer and narrower clause first. */
  private static final List<ClauseReader> READERS =
      List.of(
          new PreviousReader(),
          new GrowthReader(),
          new PlaceReader(),
          new AgainstMeanReader(),
          new PortionReader(),
          new MovingAverageReader(),
          new QuartileReader(),
          new TicketReader(),
          new PairReader(),
          new ChangeUnitReader(),
          new FactReader(),
          new CostReader(),
          new FirstAndLastReader(),
          new ValueReader(),
          new SegmentReader(),
          new HourReader(),
          new DateReader(),
          new WeekdayReader(),
          new ConditionReader(),
          new VersusReader(),
          new GroupReader(),
          new MeasureReader(),
          new AggregateReader(),
          new RankReader(),
          new SubjectReader(),
          new WordReader(),
          new BothReader(),
          new BareValueReader());

  private final Listener listener;

  /**
   * A question, read.
   *
   * @param notUnderstood what no clause took
   * @param values where values were looked for
   */
  record Read(Draft draft, List<Link> notUnderstood, ValueMatcher values) {
    Locale language() {
      return draft.messages.language();
    }
  }

  QuestionReader(Dataset dataset) {
    this.listener = new Listener(dataset);
  }

  /** How well the dataset knows the words of a question. */
  Hearing hear(String question, DataProfile profile) {
    return listener.hearing(question, profile);
  }

  /**
   * @param before what the question may go on from; null where nothing was asked before
   */
  Read read(String question, DataProfile profile, @Nullable Draft before) {
    Listener.Spoken spoken = listener.hear(question, profile, before == null ? null : before.table);
    Table table = spoken.table();
    Draft draft =
        new Draft(
            spoken.about(),
            table,
            profile.values(table.name()),
            profile.span(table.name()).orElse(null),
            new Texts(GrammarTranslator.class, "messages", spoken.vocabulary().language()),
            spoken.vocabulary().lexicon());
    draft.talk.before = before;
    if (draft.data == null && draft.column(Role.DATE).isPresent()) {
      draft.object("declined.empty");
      return new Read(draft, List.of(), spoken.values());
    }
    YesOrNo asked = new YesOrNo(spoken.links(), spoken.vocabulary().lexicon().yesNo());
    asked.note(draft);
    Connectives.note(spoken.links(), draft);
    List<Link> telling =
        NumberWords.ordered(
            ClockWords.joined(
                Connectives.without(
                    new SaidBeside(spoken.vocabulary()).read(spoken.links()), before == null),
                draft.lexicon));
    telling = PeopleWords.asTickets(telling, draft);
    List<Link> notUnderstood = read(new Cursor(telling), draft);
    OneOfThem.note(spoken.links(), draft);
    if (telling.isEmpty()) {
      draft.object("declined.nothing");
    }
    spellings(telling, draft);
    asked.check(draft);
    return new Read(draft, notUnderstood, spoken.values());
  }

  /** What no clause took. */
  private static List<Link> read(Cursor cursor, Draft draft) {
    List<Link> leftOver = new ArrayList<>();
    while (!cursor.atEnd()) {
      if (cursor.term(0) instanceof Term.Gap) {
        cursor.advance(1);
      } else if (READERS.stream().noneMatch(reader -> reader.read(cursor, draft))) {
        leftOver.add(cursor.peek(0).orElseThrow());
        cursor.advance(1);
      }
    }
    return leftOver;
  }

  private static void spellings(List<Link> links, Draft draft) {
    for (Link link : links) {
      if (link.readAs() != null) {
        draft.assume("assume.spelling", link.text(), link.readAs());
      }
    }
  }
}
