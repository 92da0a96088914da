package io.quaestor.http.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quaestor.evaluation.Judgement;
import io.quaestor.evaluation.TierScore;
import io.quaestor.evaluation.Verdict;
import io.quaestor.http.usage.UsageBody;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes an evaluation for a program. The fields are public API; {@code docs/evaluation.md}. */
final class EvalJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private EvalJson() {}

  static String of(EvalReport report) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", report.file().toString());
    fields.put("database", report.database());
    fields.put("model", report.model());
    fields.put("usage", usage(report.usage()));
    fields.put("thresholds_hold", report.missed().isEmpty());
    fields.put("missed", report.missed());
    fields.put("all", tier(report.card().total()));
    fields.put("tiers", report.card().tiers().stream().map(EvalJson::tier).toList());
    fields.put("questions", report.card().judgements().stream().map(EvalJson::question).toList());
    try {
      return JSON.writeValueAsString(fields) + System.lineSeparator();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of plain values are always JSON", e);
    }
  }

  private static Map<String, Object> usage(UsageBody usage) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("calls", usage.calls());
    fields.put("prompt_tokens", usage.promptTokens());
    fields.put("completion_tokens", usage.completionTokens());
    if (usage.cost() != null) {
      fields.put("cost", usage.cost());
      fields.put("currency", usage.currency());
    }
    return fields;
  }

  private static Map<String, Object> tier(TierScore tier) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("tier", tier.tier());
    fields.put("questions", tier.questions());
    for (Verdict verdict : Verdict.values()) {
      fields.put(lower(verdict), tier.count(verdict));
    }
    fields.put("right_percent", tier.rightPercent());
    fields.put("charts", tier.charts());
    fields.put("charts_accepted", tier.chartsAccepted());
    fields.put("median_ms", tier.millis(50));
    fields.put("p95_ms", tier.millis(95));
    return fields;
  }

  private static Map<String, Object> question(Judgement one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", one.question().id());
    fields.put("tier", one.question().tier());
    fields.put("verdict", lower(one.verdict()));
    fields.put("ms", one.millis());
    if (one.question().heldOut()) {
      fields.put("held_out", true);
      return fields;
    }
    fields.put("question", one.question().text());
    fields.put("reason", one.reason());
    one.given()
        .ifPresent(
            given -> {
              fields.put("sql", given.sql());
              fields.put("source", given.source());
              fields.put("chart", lower(given.chart()));
              fields.put("truncated", given.truncated());
            });
    one.chartAccepted().ifPresent(accepted -> fields.put("chart_accepted", accepted));
    return fields;
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
