package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.question.Result.Rows;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.model.Evidence;
import io.quaestor.translate.verified.ConfirmedQuestions;
import io.quaestor.translate.verified.VerifiedQuestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says how sure an answer is, and why. What was not guessed is certain. For what a model says, each
 * of these speaks for or against it: how many of the question's words the data or the catalog have,
 * whether the texts in the SQL are values of the data, how near a verified question is, how many
 * candidates found the same rows, whether the SQL had to be mended, whether it found anything, and
 * whether the model itself says that something else may be meant.
 */
final class Assurance {
  /** For SQL that passed the guard and ran. */
  private static final double RAN = 0.25;

  private static final double WORDS = 0.45;
  private static final double VALUES = 0.2;
  private static final double NEARNESS = 0.1;
  private static final double MENDED = 0.15;
  private static final double FOUND_NOTHING = 0.1;

  /** So much that doubt about a word or a value besides is enough to ask back. */
  private static final double OTHERS = 0.2;

  private static final double AGREEMENT = 0.3;

  /** The share of candidates that says neither for nor against. */
  private static final double MIDDLE = 0.8;

  /** Nearer than this, a verified question is worth naming as a reason. */
  private static final double NEAR = 0.5;

  private final GrammarTranslator grammar;
  private final Evidence evidence;
  private final double threshold;

  /**
   * @param threshold below it, an answer is not sure enough to be given; from 0 to 1
   */
  Assurance(
      Dataset dataset, GrammarTranslator grammar, ConfirmedQuestions confirmed, double threshold) {
    this.threshold = threshold;
    this.grammar = grammar;
    this.evidence = new Evidence(dataset, confirmed::newest);
  }

  Confidence of(TranslationRequest request, Rows rows) {
    Texts texts = texts(rows);
    return rows.effort().isOfModel()
        ? guessed(request, rows, texts, new ArrayList<>())
        : new Confidence(1, certain(rows.translated().source()).map(texts::say).toList());
  }

  /** Of a reading that a person chose: nobody has looked at its SQL. */
  Confidence ofChosen(TranslationRequest request, Rows rows) {
    Texts texts = texts(rows);
    List<String> reasons = new ArrayList<>(List.of(texts.say("sure.chosen")));
    return guessed(request, rows, texts, reasons);
  }

  private static Texts texts(Rows rows) {
    return new Texts(Assurance.class, "messages", rows.translated().language());
  }

  private Confidence guessed(
      TranslationRequest request, Rows rows, Texts texts, List<String> reasons) {
    double score =
        RAN
            + WORDS * words(request, texts, reasons)
            + VALUES * values(request, rows, texts, reasons)
            + NEARNESS * nearness(request, texts, reasons)
            - mended(rows.effort(), texts, reasons)
            - nothing(rows, texts, reasons)
            - others(rows, texts, reasons)
            + agreement(rows.effort(), texts, reasons);
    return new Confidence(rounded(score), reasons);
  }

  /** Whether it is sure enough to be an answer. */
  boolean isEnough(Confidence confidence) {
    return confidence.score() >= threshold;
  }

  /** Why nothing was guessed. */
  private static Stream<String> certain(String source) {
    return switch (source) {
      case GrammarTranslator.SOURCE -> Stream.of("sure.grammar");
      case VerifiedQuestions.SOURCE -> Stream.of("sure.verified");
      case "report" -> Stream.of("sure.report");
      default -> Stream.empty();
    };
  }

  /** The part of the words, those that say nothing left out, that the grammar knows. */
  private double words(TranslationRequest request, Texts texts, List<String> reasons) {
    Set<String> unknown = grammar.hear(request.question(), request.profile()).unknown();
    Set<String> telling = new HashSet<>(Tokenizer.words(request.question()));
    telling.removeIf(word -> Lexicon.isNoiseSomewhere(word) || Lexicon.joinsSomewhere(word));
    telling.addAll(unknown);
    if (unknown.isEmpty()) {
      return 1;
    }
    reasons.add(texts.say("sure.words", String.join(", ", new TreeSet<>(unknown))));
    return 1 - (double) unknown.size() / telling.size();
  }

  private double values(TranslationRequest request, Rows rows, Texts texts, List<String> reasons) {
    List<String> foreign = evidence.foreignTexts(rows.translated().sql(), request.profile());
    if (foreign.isEmpty()) {
      return 1;
    }
    reasons.add(texts.say("sure.values", String.join(", ", foreign)));
    return 0;
  }

  private double nearness(TranslationRequest request, Texts texts, List<String> reasons) {
    double nearness = evidence.nearness(request.question());
    if (nearness > NEAR) {
      reasons.add(texts.say("sure.near"));
    }
    return nearness;
  }

  private static double mended(Effort effort, Texts texts, List<String> reasons) {
    if (effort.tries() == 1) {
      return 0;
    }
    reasons.add(texts.say("sure.mended"));
    return MENDED;
  }

  private static double nothing(Rows rows, Texts texts, List<String> reasons) {
    if (!Emptiness.isIn(rows.table())) {
      return 0;
    }
    reasons.add(texts.say("sure.nothing"));
    return FOUND_NOTHING;
  }

  private static double others(Rows rows, Texts texts, List<String> reasons) {
    if (rows.translated().others().isEmpty()) {
      return 0;
    }
    reasons.add(texts.say("sure.others"));
    return OTHERS;
  }

  /** All agree: a little more. Hardly more than half: a little less. */
  private static double agreement(Effort effort, Texts texts, List<String> reasons) {
    if (effort.candidates() == 1) {
      return 0;
    }
    reasons.add(texts.say("sure.agreement", effort.agreeing(), effort.candidates()));
    return AGREEMENT * (effort.agreeing() / (double) effort.candidates() - MIDDLE);
  }

  /** Hundredths, between nothing and nearly certain. */
  private static double rounded(double score) {
    return Math.round(100 * Math.clamp(score, 0, 0.99)) / 100.0;
  }
}
