package io.quaestor.translate;

import io.quaestor.analysis.Claim;
import io.quaestor.analysis.Coverage;
import io.quaestor.chart.ChartType;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.translate.plan.QueryPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a translator made of a question. */
public sealed interface Translation {
  /** The language of the question, as far as it was recognised. */
  Locale language();

  /**
   * @param sql not yet checked
   * @param reading the question as it was understood, part by part
   * @param assumptions what was taken for granted
   * @param shape what the columns mean and how they want to be shown, where it is known
   * @param relation to the question before it in the conversation
   * @param plan what {@code sql} was made from, where it was made from one
   * @param source who translated: {@code grammar}, or the model's name
   */
  record Translated(
      Locale language,
      String sql,
      List<String> reading,
      List<String> assumptions,
      Optional<Shape> shape,
      Relation relation,
      Optional<QueryPlan> plan,
      String source,
      int promptTokens,
      int completionTokens)
      implements Translation {
    public Translated {
      reading = List.copyOf(reading);
      assumptions = List.copyOf(assumptions);
    }
  }

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
   */
  record NotUnderstood(Locale language, String reason, List<String> words) implements Translation {
    public NotUnderstood {
      words = List.copyOf(words);
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
