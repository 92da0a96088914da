package io.quaestor.translate.grammar;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.translate.Hearing;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.time.DashedDays;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.words.GluedNumbers;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Linker;
import io.quaestor.translate.words.Term;
import io.quaestor.translate.words.ValueMatcher;
import io.quaestor.translate.words.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which language is spoken and which table is spoken of: the language in which a question
 * is covered at the least cost; the table that knows the most of its words. Where several know as
 * many, the one that was spoken of before is meant, else the catalog's first. Safe for concurrent
 * use.
 */
final class Listener {
  /** One table in one language. */
  private record Tongue(Dataset about, Vocabulary vocabulary) {
    Table table() {
      return about.tables().getFirst();
    }
  }

  /**
   * What was heard.
   *
   * @param about the dataset, narrowed down to the table that is spoken of
   * @param values where values were looked for
   */
  record Spoken(
      Dataset about, Vocabulary vocabulary, ValueMatcher values, List<Link> links, double cost) {
    Table table() {
      return about.tables().getFirst();
    }

    /** How many of its words are the catalog's or the data's own. */
    int own() {
      return words(
          term ->
              switch (term) {
                case Term.OfMetric any -> true;
                case Term.Superlative any -> true;
                case Term.OfColumn any -> true;
                case Term.OfSegment any -> true;
                case Term.Values any -> true;
                default -> false;
              });
    }

    /** What the data are known to know nothing of is as good as unknown. */
    Set<String> unknown() {
      return folded(link -> link.term() instanceof Term.Unknown || link.is(Concept.OUTSIDE));
    }

    Set<String> guessed() {
      return folded(this::isGuessed);
    }

    /** A word that is only said more fully, "buyer country" for "countries", is no guess. */
    private boolean isGuessed(Link link) {
      String readAs = link.readAs();
      if (readAs == null) {
        return false;
      }
      Lexicon lexicon = vocabulary.lexicon();
      List<String> stems = Tokenizer.words(readAs).stream().map(lexicon::stem).toList();
      return link.tokens().stream()
          .noneMatch(token -> stems.contains(lexicon.stem(token.folded())));
    }

    private Set<String> folded(Predicate<Link> are) {
      return links.stream()
          .filter(are)
          .flatMap(link -> link.tokens().stream())
          .map(Token::folded)
          .collect(Collectors.toSet());
    }

    private int words(Predicate<Term> are) {
      return links.stream()
          .filter(link -> are.test(link.term()))
          .mapToInt(link -> link.tokens().size())
          .sum();
    }
  }

  /** The value matchers of one version of the data, one for each tongue. */
  private record Matchers(long dataVersion, List<ValueMatcher> byTongue) {}

  private final List<Tongue> tongues;
  private final AtomicReference<@Nullable Matchers> matchers = new AtomicReference<>();

  /**
   * @param dataset a table of it without a metric has nothing that could be asked for
   */
  Listener(Dataset dataset) {
    this.tongues =
        dataset.tables().stream()
            .map(dataset::about)
            .filter(about -> !about.metrics().isEmpty())
            .flatMap(
                about ->
                    Lexicon.bundled().stream()
                        .map(lexicon -> new Tongue(about, new Vocabulary(about, lexicon))))
            .toList();
  }

  /** How well the words of a question are known, whatever was spoken of before. */
  Hearing hearing(String question, DataProfile profile) {
    List<Spoken> heard = heard(question, profile);
    Spoken meant = meant(heard, null);
    Set<String> nowhere = new HashSet<>(meant.unknown());
    nowhere.addAll(meant.guessed());
    heard.stream()
        .filter(spoken -> spoken.vocabulary().language().equals(meant.vocabulary().language()))
        .forEach(
            spoken ->
                nowhere.removeIf(
                    word -> !spoken.unknown().contains(word) && !spoken.guessed().contains(word)));
    return new Hearing(meant.unknown(), meant.guessed(), nowhere);
  }

  /**
   * @param spokenOf the table that was spoken of before, null where none was
   */
  Spoken hear(String question, DataProfile profile, @Nullable Table spokenOf) {
    return meant(heard(question, profile), spokenOf);
  }

  private List<Spoken> heard(String question, DataProfile profile) {
    List<Token> tokens = Tokenizer.tokens(DashedDays.spaced(question, Lexicon.bundled()));
    List<ValueMatcher> values = matchers(profile);
    return IntStream.range(0, tongues.size())
        .mapToObj(i -> hear(tokens, tongues.get(i), values.get(i)))
        .toList();
  }

  private static Spoken meant(List<Spoken> heard, @Nullable Table spokenOf) {
    Locale language =
        heard.stream()
            .min(Comparator.comparingDouble(Spoken::cost))
            .orElseThrow(() -> new IllegalStateException("there is no lexicon"))
            .vocabulary()
            .language();
    return heard.stream()
        .filter(spoken -> spoken.vocabulary().language().equals(language))
        .min(
            Comparator.comparingInt((Spoken spoken) -> spoken.unknown().size())
                .thenComparingInt(spoken -> -spoken.own())
                .thenComparing(spoken -> !spoken.table().equals(spokenOf)))
        .orElseThrow();
  }

  private static Spoken hear(List<Token> tokens, Tongue tongue, ValueMatcher values) {
    Vocabulary vocabulary = tongue.vocabulary();
    Linker.Cover cover =
        new Linker(vocabulary, values).cover(GluedNumbers.split(tokens, vocabulary));
    return new Spoken(tongue.about(), vocabulary, values, cover.links(), cover.cost());
  }

  private List<ValueMatcher> matchers(DataProfile profile) {
    Matchers known = matchers.get();
    if (known == null || known.dataVersion() != profile.dataVersion()) {
      known =
          new Matchers(
              profile.dataVersion(),
              tongues.stream().map(tongue -> matcher(profile, tongue)).toList());
      matchers.set(known);
    }
    return known.byTongue();
  }

  private static ValueMatcher matcher(DataProfile profile, Tongue tongue) {
    Table table = tongue.table();
    return new ValueMatcher(profile.values(table.name()), tongue.vocabulary().lexicon(), table);
  }
}
