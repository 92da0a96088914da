package io.quaestor.http.command;

import io.quaestor.evaluation.Judgement;
import io.quaestor.evaluation.Scorecard;
import io.quaestor.evaluation.TierScore;
import io.quaestor.evaluation.Verdict;
import io.quaestor.http.usage.UsageBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an evaluation for a person: a line for each tier, then each question to look at. */
final class EvalTable {
  private static final String ROW = "%-16s %9s %13s %6s %9s %10s %14s %9s %8s";

  private final List<String> lines = new ArrayList<>();

  private EvalTable() {}

  static String of(EvalReport report) {
    EvalTable table = new EvalTable();
    List<Judgement> judgements = report.card().judgements();
    table.lines.add(
        "%s questions of %s; database: %s; language model: %s"
            .formatted(judgements.size(), report.file(), report.database(), report.model()));
    table.tiers(report.card());
    table.usage(report.usage());
    table.section("To look at:", judgements.stream().flatMap(one -> open(one).stream()).toList());
    table.section(
        "Another chart than those accepted:",
        judgements.stream().flatMap(one -> otherChart(one).stream()).toList());
    table.thresholds(report.missed());
    return String.join(System.lineSeparator(), table.lines) + System.lineSeparator();
  }

  private void tiers(Scorecard card) {
    lines.add("");
    lines.add(
        ROW.formatted(
            "tier",
            "questions",
            "right",
            "wrong",
            "declined",
            "not judged",
            "chart agrees",
            "median ms",
            "95% ms"));
    card.tiers().forEach(tier -> lines.add(row(tier)));
    lines.add(row(card.total()));
  }

  private static String row(TierScore tier) {
    return ROW.formatted(
        tier.tier(),
        tier.questions(),
        share(tier.right(), tier.rightPercent()),
        tier.wrong(),
        tier.count(Verdict.DECLINED),
        tier.unjudged(),
        tier.charts() == 0 ? "-" : share(tier.chartsAccepted(), tier.chartPercent()),
        number(tier.millis(50)),
        number(tier.millis(95)));
  }

  private void usage(UsageBody usage) {
    if (usage.calls() > 0) {
      lines.add("");
      lines.add(
          "Calls of the language model: %d, with %d tokens sent and %d received%s."
              .formatted(
                  usage.calls(),
                  usage.promptTokens(),
                  usage.completionTokens(),
                  usage.cost() == null
                      ? ""
                      : "; cost: %s %s".formatted(usage.cost().toPlainString(), usage.currency())));
    }
  }

  private void section(String heading, List<String> about) {
    if (!about.isEmpty()) {
      lines.add("");
      lines.add(heading);
      lines.addAll(about);
    }
  }

  private static List<String> open(Judgement one) {
    boolean remark = one.verdict() == Verdict.RIGHT && !one.reason().isBlank();
    if (one.right() && !remark) {
      return List.of();
    }
    List<String> about = new ArrayList<>();
    about.add(question(one, EvalJson.lower(one.verdict()).replace('_', ' ')));
    if (!one.question().heldOut()) {
      about.add("      " + line(one.reason()));
      one.given().ifPresent(given -> about.add("      " + line(given.sql())));
    }
    return about;
  }

  private static List<String> otherChart(Judgement one) {
    if (one.chartAccepted().orElse(true)) {
      return List.of();
    }
    String accepted =
        one.question().charts().stream()
            .map(EvalJson::lower)
            .sorted()
            .collect(Collectors.joining(" or "));
    return one.given().stream()
        .map(
            given -> question(one, "%s, not %s".formatted(EvalJson.lower(given.chart()), accepted)))
        .toList();
  }

  private static String question(Judgement one, String what) {
    return "  %s (%s) %s: %s"
        .formatted(
            one.question().id(),
            one.question().tier(),
            what,
            one.question().heldOut() ? "held out" : line(one.question().text()));
  }

  private void thresholds(List<String> missed) {
    lines.add("");
    lines.add(
        missed.isEmpty()
            ? "The thresholds hold."
            : "The thresholds do not hold: %s.".formatted(String.join("; ", missed)));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String share(int count, double percent) {
    return "%s %6s".formatted(count, number(percent) + "%");
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
