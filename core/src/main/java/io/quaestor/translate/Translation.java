package io.quaestor.translate;

import io.quaestor.analysis.Claim;
import io.quaestor.analysis.Coverage;
import io.quaestor.chart.ChartType;
import io.quaestor.port.Usage;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.translate.plan.QueryPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a translator made of a question. */
public sealed interface Translation {
  /** The language of the question, as far as it was recognised. */
  Locale language();

  /** Of a language model. */
  Usage usage();

  /**
   * @param sql not yet checked
   * @param parts the question as it was understood, part by part
   * @param assumptions what was taken for granted
   * @param shape what the columns mean and how they want to be shown, where it is known
   * @param relation to the question before it in the conversation
   * @param plan what {@code sql} was made from, where it was made from one
   * @param source who translated: {@code grammar}, or the model's name
   * @param usage of a language model
   * @param others what else the question may mean, for the translator
   */
  record Translated(
      Locale language,
      String sql,
      List<ReadingPart> parts,
      List<String> assumptions,
      Optional<Shape> shape,
      Relation relation,
      Optional<QueryPlan> plan,
      String source,
      Usage usage,
      List<OtherReading> others)
      implements Translation {
    public Translated {
      parts = List.copyOf(parts);
      assumptions = List.copyOf(assumptions);
      others = List.copyOf(others);
    }

    /** The parts in words. */
    public List<String> reading() {
      return ReadingPart.texts(parts);
    }

    /** What the translator said it may mean as well; it took no call of its own. */
    public Translated as(OtherReading other) {
      return new Translated(
          language,
          other.sql(),
          List.of(ReadingPart.other(other.reading())),
          List.of(),
          Optional.empty(),
          relation,
          Optional.empty(),
          source,
          Usage.NONE,
          List.of());
    }

    /** The same, kept for later: what it took is paid. */
    public Translated kept() {
      return new Translated(
          language, sql, parts, assumptions, shape, relation, plan, source, Usage.NONE, List.of());
    }
  }

  /**
   * What a question may mean as well.
   *
   * @param reading a sentence that says what, in the question's language
   * @param sql not yet checked
   */
  record OtherReading(String reading, String sql) {}

  /**
   * A reply that says neither SQL nor a reason, of a translator that may be asked again.
   *
   * @param reason a sentence for the person, in the question's language
   */
  record Unreadable(Locale language, String reason, Usage usage) implements Translation {}

  /** How a question stands to the one before it. */
  enum Relation {
    /** It is understood by itself. */
    STARTS,
    /** What it leaves unsaid is as it was before. */
    CONTINUES,
    /** It is whole, but asked of the rows that the question before was about. */
    SAME_ROWS,
    /** Nobody knows but the model that translated it. */
    UNKNOWN
  }

  /**
   * @param reason a sentence for the person, in the question's language
   * @param words the words that were not understood, as they were typed
   * @param usage of a language model
   */
  record NotUnderstood(Locale language, String reason, List<String> words, Usage usage)
      implements Translation {
    public NotUnderstood {
      words = List.copyOf(words);
    }

    /** Without any model. */
    public NotUnderstood(Locale language, String reason, List<String> words) {
      this(language, reason, words, Usage.NONE);
    }

    /** The same, after so much. */
    public NotUnderstood with(Usage whole) {
      return new NotUnderstood(language, reason, words, whole);
    }
  }

  /**
   * What the columns of a result mean.
   *
   * @param wanted the picture that the question asked for
   * @param partsOfWhole whether the rows are shares of one total
   * @param coverage which of the groups are among the rows
   * @param title a short name of the result, in the question's language
   * @param claim what is to be answered with yes or no
   */
  record Shape(
      List<ColumnMeaning> columns,
      Optional<ChartType> wanted,
      boolean partsOfWhole,
      Coverage coverage,
      String title,
      Optional<Claim> claim) {
    public Shape {
      columns = List.copyOf(columns);
    }
  }
}
