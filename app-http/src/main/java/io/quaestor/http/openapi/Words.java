package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.catalog.Unit;
import io.quaestor.chart.ChartType;
import io.quaestor.complete.Completion;
import io.quaestor.job.JobState;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Says of fields that hold one of few words which those are, as the code has them. */
final class Words {
  private static final Map<String, Class<? extends Enum<?>>> BY_FIELD =
      Map.ofEntries(
          Map.entry("AnswerBody/properties/relation", Translation.Relation.class),
          Map.entry("AnswerBodyPartBody/properties/kind", ReadingPart.Kind.class),
          Map.entry("ChartBody/properties/type", ChartType.class),
          Map.entry("ChartBody/properties/types/items", ChartType.class),
          Map.entry("DrawnBody/properties/type", ChartType.class),
          Map.entry("DrawnBody/properties/types/items", ChartType.class),
          Map.entry("ColumnBody/properties/kind", ColumnMeaning.Kind.class),
          Map.entry("ColumnBody/properties/unit", Unit.class),
          Map.entry("CompletionsBodyEntry/properties/kind", Completion.Kind.class),
          Map.entry("JobBody/properties/state", JobState.class),
          Map.entry("JobBody/properties/status", JobState.class));

  private Words() {}

  static void list(ObjectNode document) {
    BY_FIELD.forEach(
        (field, words) -> {
          ArrayNode list = document.withObject("/components/schemas/" + field).putArray("enum");
          Stream.of(words.getEnumConstants())
              .map(word -> word.name().toLowerCase(Locale.ROOT))
              .forEach(list::add);
        });
  }
}
