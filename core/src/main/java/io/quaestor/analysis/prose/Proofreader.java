package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Amount;
import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps the sentences whose every number is proved: each is in the rows that the model saw, is
 * computed from them in one of few ways, or is in the question. A sentence that names rows is about
 * these: the numbers of others prove nothing in it. Immutable.
 */
final class Proofreader {
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+");
  private static final Pattern CLOSED = Pattern.compile(".*[.!?…][\"')\\]»”]*");

  /** In letters; of a longer text the beginning is read, for no more than that is ever shown. */
  private static final int LONGEST_TEXT = 2_000;

  private static final BigDecimal MOST_AT_THE_TOP = BigDecimal.valueOf(20);

  private final Result result;
  private final Locale language;
  private final Vocabulary vocabulary;
  private final MentionReader reader;
  private final Names names;
  private final ColumnWords words;
  private final NamedRows namedRows;
  private final Evidence evidence;

  /**
   * @param language Spanish; every other language gets English
   */
  Proofreader(String question, Result result, Locale language) {
    this.result = result;
    this.language = language;
    this.vocabulary = Vocabulary.of(language);
    this.reader = new MentionReader(language);
    this.names = new Names(result);
    this.words = ColumnWords.of(result);
    this.namedRows = new NamedRows(result, words);
    this.evidence = new Evidence(question, result, language);
  }

  /** The sentences of {@code text} that stand, each closed by a full stop or the like. */
  List<String> kept(String text) {
    String whole = text.strip();
    boolean cut = whole.length() > LONGEST_TEXT;
    String read = cut ? whole.substring(0, LONGEST_TEXT) : whole;
    String plain = BULLET.matcher(Folded.composed(read)).replaceFirst("");
    List<String> sentences =
        new Sentences(language).split(plain, names.in(Folded.of(plain)).letters());
    // Half a sentence may say what the whole one does not.
    return (cut ? sentences.subList(0, Math.max(0, sentences.size() - 1)) : sentences)
        .stream()
            .filter(this::stands)
            .map(sentence -> CLOSED.matcher(sentence).matches() ? sentence : sentence + ".")
            .toList();
  }

  private boolean stands(String sentence) {
    if (!Harmless.is(sentence)) {
      return false;
    }
    Names.Found found = names.in(Folded.of(sentence));
    Tokens tokens = new Tokens(found.rest(), vocabulary);
    List<Mention> mentions = reader.read(tokens);
    Claim claim =
        new Claim(
            tokens,
            mentions,
            namedRows.in(tokens, mentions, found.rowsByColumn()),
            words,
            result.shown());
    return claim.trend().isConsistent()
        && mentions.stream().allMatch(mention -> isProved(mention, claim));
  }

  private boolean isProved(Mention mention, Claim claim) {
    return switch (mention) {
      case Mention.Nothing nothing -> true;
      case Mention.Unreadable unreadable -> false;
      case Mention.Day day -> day.named() || day.readings().stream().anyMatch(evidence::hasDay);
      case Mention.Clock clock -> evidence.hasClock(clock);
      case Amount amount -> isProved(amount, claim);
    };
  }

  private boolean isProved(Amount amount, Claim claim) {
    if (amount.kind() == Kind.TOP) {
      return isSomeOfAll(amount) || isProved(amount.of(Kind.AMOUNT), claim);
    }
    return (amount.isYear() && evidence.hasDay(DateParts.ofQuarter(amount.value().intValue(), 0)))
        || evidence.facts().stream().anyMatch(fact -> isProof(fact, amount, claim));
  }

  private boolean isSomeOfAll(Amount top) {
    return top.value().signum() > 0
        && top.value().compareTo(MOST_AT_THE_TOP) <= 0
        && top.value().compareTo(BigDecimal.valueOf(result.rows())) <= 0;
  }

  private static boolean isProof(Fact fact, Amount amount, Claim claim) {
    boolean distance = fact.isDistance() && !amount.signed();
    BigDecimal value = distance ? fact.value().abs() : fact.value();
    return fact.kind() == amount.kind() && amount.states(value) && claim.allows(fact, amount);
  }
}
