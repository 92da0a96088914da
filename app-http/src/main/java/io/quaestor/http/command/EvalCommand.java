package io.quaestor.http.command;

import io.micronaut.context.ApplicationContext;
import io.quaestor.error.QuaestorException;
import io.quaestor.evaluation.Conversation;
import io.quaestor.evaluation.Evaluation;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.evaluation.Scorecard;
import io.quaestor.evaluation.Thresholds;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.http.settings.variables.ModelSetting;
import io.quaestor.http.usage.Costs;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Quaestor;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * {@code quaestor eval}: scores a file of questions with the configured translator and database.
 */
final class EvalCommand {
  private static final int HELD = 0;
  private static final int MISSED = 1;
  private static final int BAD_CALL = 2;

  private final Wiring wiring;
  private final PrintWriter out;
  private final PrintWriter err;

  EvalCommand(Wiring wiring, PrintWriter out, PrintWriter err) {
    this.wiring = wiring;
    this.out = out;
    this.err = err;
  }

  /**
   * @return the exit status
   * @throws QuaestorException what stops the wiring, and {@code DATABASE_UNAVAILABLE}
   */
  int run(EvalCall call) {
    List<Conversation> conversations;
    try {
      conversations = QuestionFile.read(call.file());
    } catch (QuaestorException e) {
      return refused(String.valueOf(e.getMessage()));
    }
    Optional<String> objection = objection(call.thresholds(), conversations);
    if (objection.isPresent()) {
      return refused(objection.get());
    }
    try (ApplicationContext context = wiring.with(settings(call))) {
      if (call.llm() && context.getBean(ModelSettings.class) instanceof ModelSettings.None) {
        return refused(
            "--llm needs a language model: set for example QUAESTOR_LLM=openai,"
                + " QUAESTOR_LLM_BASE_URL and QUAESTOR_LLM_MODEL");
      }
      EvalReport report = report(call, conversations, context);
      out.print(call.json() ? EvalJson.of(report) : EvalTable.of(report));
      out.flush();
      return report.missed().isEmpty() ? HELD : MISSED;
    }
  }

  private static Map<String, Object> settings(EvalCall call) {
    return call.llm() ? Map.of(ModelSetting.LLM_ALONE.property(), true) : Map.of();
  }

  private static EvalReport report(
      EvalCall call, List<Conversation> conversations, ApplicationContext context) {
    Scorecard card = Evaluation.of(context.getBean(Quaestor.class)).run(conversations);
    return new EvalReport(
        call.file(),
        context.getBean(SalesRepository.class).dialect().title(),
        context.getBean(ModelSettings.class).title(),
        card,
        context.getBean(Costs.class).of(card.total().usage()),
        call.thresholds().missed(card));
  }

  private static Optional<String> objection(
      Thresholds thresholds, List<Conversation> conversations) {
    Set<String> tiers =
        conversations.stream()
            .flatMap(conversation -> conversation.turns().stream())
            .map(question -> question.tier())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unknown = new TreeSet<>(thresholds.minRightOfTier().keySet());
    unknown.removeAll(tiers);
    if (!unknown.isEmpty()) {
      return Optional.of(
          "no question is of the tier %s; the file has %s"
              .formatted(String.join(", ", unknown), String.join(", ", tiers)));
    }
    boolean percentages =
        DoubleStream.concat(
                DoubleStream.of(thresholds.minRight()),
                thresholds.minRightOfTier().values().stream().mapToDouble(Double::doubleValue))
            .allMatch(percent -> percent >= 0 && percent <= 100);
    boolean counts = thresholds.maxWrong() >= 0 && thresholds.maxUnjudged() >= 0;
    return percentages && counts
        ? Optional.empty()
        : Optional.of("a percentage goes from 0 to 100, and a number of questions from 0 on");
  }

  private int refused(String sentence) {
    err.println("quaestor eval: " + sentence);
    err.flush();
    return BAD_CALL;
  }
}
