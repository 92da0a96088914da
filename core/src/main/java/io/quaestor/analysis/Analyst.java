package io.quaestor.analysis;

import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a result aloud. */
public final class Analyst {
  private static final int MOST_SENTENCES = 4;
  private static final int MOST_CHARACTERS = 600;

  private Analyst() {}

  /**
   * Says in one to four sentences, of 600 characters at most, what the rows show. The same rows
   * always give the same text.
   *
   * @param columns one for each column of {@code table}, in its order; where they do not fit, only
   *     the rows are counted
   * @param coverage which groups are among the rows: no total and no share is stated unless they
   *     are the whole. A truncated table never is.
   * @param language Spanish; every other language gets English
   */
  public static String describe(
      ResultTable table, List<ColumnMeaning> columns, Coverage coverage, Locale language) {
    Speech speech = new Speech(language);
    if (table.isEmpty()) {
      return speech.say("empty");
    }
    Subject subject = new Subject(table, columns, truncated(table, coverage));
    List<String> findings = subject.fits() ? findings(subject, speech) : List.of();
    return paragraph(findings, remarks(subject, speech), RowList.count(subject, speech));
  }

  /**
   * As {@link #describe(ResultTable, List, Coverage, Locale)}, and says why there is nothing to
   * see, where that was found out, and yes or no, where that was asked and the rows tell.
   */
  public static String describe(
      ResultTable table,
      List<ColumnMeaning> columns,
      Coverage coverage,
      Locale language,
      Optional<Absence> absence,
      Optional<Claim> claim) {
    Speech speech = new Speech(language);
    String reading =
        absence
            .map(found -> String.join(" ", new AbsentRows(speech).sentences(found)))
            .orElseGet(() -> describe(table, columns, coverage, language));
    Verdict verdict = new Verdict(new Subject(table, columns, coverage), speech);
    return claim.flatMap(any -> verdict.on(any, reading)).orElse(reading);
  }

  private static Coverage truncated(ResultTable table, Coverage coverage) {
    return table.truncated() && coverage == Coverage.WHOLE ? Coverage.PART : coverage;
  }

  private static List<String> findings(Subject subject, Speech speech) {
    if (subject.measures().isEmpty()) {
      return RowList.sentences(subject, speech);
    }
    if (subject.figures().isEmpty()) {
      return List.of(RowList.withoutValues(subject, speech));
    }
    if (subject.rows() == 1 && !isOneOfAll(subject)) {
      return SingleRow.sentences(subject, speech);
    }
    return switch (subject.groupings().size()) {
      case 0 -> Spread.sentences(subject, speech);
      case 1 -> byOneGrouping(subject, speech);
      default -> new Leaders(subject, speech).sentences();
    };
  }

  /** "Which waiter sold the most?" has one row, and its answer is a superlative. */
  private static boolean isOneOfAll(Subject subject) {
    return subject.ranked()
        && subject.groupings().size() == 1
        && subject.figures().getFirst().missing() == 0;
  }

  private static List<String> byOneGrouping(Subject subject, Speech speech) {
    Kind kind = subject.columns().get(subject.groupings().getFirst()).kind();
    if (subject.ranked()) {
      return new Leaders(subject, speech).sentences();
    }
    return switch (kind) {
      case DAY, PERIOD -> alongTime(kind, subject, speech);
      case CYCLE ->
          subject.complete()
              ? Cycle.sentences(subject, speech)
              : new Leaders(subject, speech).sentences();
      case CATEGORY, IDENTIFIER, MEASURE -> new Leaders(subject, speech).sentences();
    };
  }

  private static List<String> alongTime(Kind kind, Subject subject, Speech speech) {
    Timeline timeline = new Timeline(subject, speech);
    if (kind == Kind.PERIOD && timeline.comparesTwo()) {
      return timeline.comparison();
    }
    return timeline.isSeries() ? timeline.sentences() : new Leaders(subject, speech).sentences();
  }

  /** What a reader must know to take the rest rightly. */
  private static List<String> remarks(Subject subject, Speech speech) {
    List<String> remarks = new ArrayList<>();
    if (subject.fits() && subject.rows() > 1 && !subject.figures().isEmpty()) {
      Figures figures = subject.figures().getFirst();
      if (figures.missing() > 0) {
        remarks.add(
            speech.sayCounted("missing", figures.missing(), Speech.shortened(figures.label())));
      }
    }
    if (subject.table().truncated()) {
      remarks.add(speech.say("truncated"));
    }
    return remarks;
  }

  /** All remarks, and the findings before them as far as they fit; {@code plain} if none does. */
  private static String paragraph(List<String> findings, List<String> remarks, String plain) {
    List<String> said = new ArrayList<>();
    int length = remarks.stream().mapToInt(remark -> remark.length() + 1).sum();
    for (String finding : findings) {
      length += finding.length() + 1;
      if (said.size() + remarks.size() >= MOST_SENTENCES || length > MOST_CHARACTERS) {
        break;
      }
      said.add(finding);
    }
    if (said.isEmpty()) {
      said.add(plain);
    }
    said.addAll(remarks);
    return String.join(" ", said);
  }
}
