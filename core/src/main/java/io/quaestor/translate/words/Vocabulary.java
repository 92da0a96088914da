package io.quaestor.translate.words;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.SortedWords;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases that mean something in one language for one dataset: the lexicon's and the catalog's.
 * Where both know a phrase the catalog's wins, because it is the narrower one. Immutable.
 */
public final class Vocabulary {
  /** No phrase of a lexicon is longer. */
  static final int LONGEST = 8;

  private static final Term OUTSIDE = new Term.Word(Concept.OUTSIDE);
  private static final List<Concept> SELLING = List.of(Concept.SELL, Concept.EARN);

  private final Lexicon lexicon;

  /** Phrases as they are written: "cuántos" asks for a number, "cuánto" for an amount. */
  private final Map<List<String>, Term> exact = new HashMap<>();

  private final Map<List<String>, Term> terms = new HashMap<>();

  /** How phrases of {@link Concept#OUTSIDE} are written, by their stems. */
  private final Map<List<String>, List<List<String>>> outside = new HashMap<>();

  private final SortedWords words;
  private final VagueWords vague;

  public Vocabulary(Dataset dataset, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vague = new VagueWords(dataset, lexicon);
    lexicon.phrases().forEach(this::addConcept);
    if (!sells(dataset)) {
      SELLING.forEach(
          concept -> lexicon.phrases().getOrDefault(concept, List.of()).forEach(this::addOutside));
    }
    lexicon.numbers().forEach((word, n) -> add(word, new Term.Numeral(BigDecimal.valueOf(n))));
    lexicon.ordinals().forEach(this::addOrdinal);
    lexicon.months().forEach((word, n) -> add(word, new Term.Month(n)));
    lexicon.feasts().forEach((name, day) -> add(name, new Term.Feast(day)));
    lexicon.weekdays().forEach((word, n) -> add(word, new Term.Weekday(DayOfWeek.of(n))));
    Locale language = lexicon.language();
    for (Table table : dataset.tables()) {
      table.verbs().in(language).forEach(verb -> add(verb, new Term.Word(Concept.SELL)));
      table.outside().in(language).forEach(this::addOutside);
      for (Column column : table.columns()) {
        column.words().in(language).forEach(phrase -> addFromCatalog(phrase, column));
        addName(column);
      }
    }
    for (Metric metric : dataset.metrics()) {
      metric.words().in(language).forEach(phrase -> add(phrase, new Term.OfMetric(metric)));
      addName(metric);
      metric.superlatives().in(language).forEach(p -> add(p, new Term.Superlative(metric)));
    }
    for (Segment segment : dataset.segments()) {
      segment.words().in(language).forEach(phrase -> add(phrase, new Term.OfSegment(segment)));
    }
    this.words =
        new SortedWords(
            terms.keySet().stream()
                .filter(phrase -> phrase.size() == 1)
                .map(List::getFirst)
                .toList());
  }

  public Locale language() {
    return lexicon.language();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** What a phrase stands for: as it is written, else singular and plural alike. */
  Optional<Term> find(List<Token> phrase) {
    List<String> words = phrase.stream().map(Token::folded).toList();
    Term term = exact.get(words);
    if (term != null) {
      return Optional.of(term);
    }
    List<String> stems = words.stream().map(lexicon::stem).toList();
    return countsMany(words, stems) || beginsWithMany(words, stems)
        ? Optional.empty()
        : Optional.ofNullable(terms.get(stems));
  }

  /** "Average tickets" are tickets, averaged; only "average ticket" is what one amounts to. */
  private boolean countsMany(List<String> words, List<String> stems) {
    int last = words.size() - 1;
    return last > 0
        && !words.get(last).equals(stems.get(last))
        && terms.get(stems.subList(0, last)) instanceof Term.Word
        && terms.get(stems.subList(last, last + 1)) instanceof Term.OfMetric;
  }

  /** "Orders by hour" are orders; only "order by hour" says how to sort. */
  private boolean beginsWithMany(List<String> words, List<String> stems) {
    return words.size() > 1
        && !words.getFirst().equals(stems.getFirst())
        && terms.get(stems) instanceof Term.Word
        && terms.get(stems.subList(0, 1)) instanceof Term.OfMetric;
  }

  /** What one stem stands for. */
  Optional<Term> findStem(String stem) {
    return Optional.ofNullable(terms.get(List.of(stem)));
  }

  /** The stems of all phrases that are one word. */
  SortedWords stems() {
    return words;
  }

  /** Whether a folded word carries no meaning of its own. */
  boolean isNoise(String folded) {
    return findStem(lexicon.stem(folded))
        .filter(term -> term instanceof Term.Word word && word.concept() == Concept.NOISE)
        .isPresent();
  }

  /** Words that may be said of several columns. */
  VagueWords vague() {
    return vague;
  }

  /** Whether something is sold here, so that "how much did we sell" means something. */
  private boolean sells(Dataset dataset) {
    return dataset.metrics().stream()
        .flatMap(metric -> metric.words().in(lexicon.language()).stream())
        .flatMap(phrase -> stems(phrase).stream())
        .anyMatch(word -> lexicon.saleWords().stream().map(lexicon::stem).anyMatch(word::equals));
  }

  private void addOutside(String phrase) {
    add(phrase, OUTSIDE);
  }

  private void addConcept(Concept concept, List<String> phrases) {
    phrases.forEach(phrase -> add(phrase, new Term.Word(concept)));
  }

  /** An ordinal never takes the place of a concept such as "first" or "last". */
  private void addOrdinal(String word, int number) {
    terms.putIfAbsent(stems(word), new Term.Ordinal(number));
  }

  /** Days and hours are the calendar's, whatever a catalog calls its columns. */
  private void addFromCatalog(String phrase, Column column) {
    switch (column.role()) {
      case DATE, TIME_OF_DAY, WEEKDAY ->
          terms.putIfAbsent(stems(phrase), new Term.OfColumn(column));
      case DIMENSION, IDENTIFIER, FACT -> add(phrase, new Term.OfColumn(column));
    }
  }

  /** A column's technical name is understood unless the word means something to everybody. */
  private void addName(Column column) {
    terms.putIfAbsent(stems(column.name()), new Term.OfColumn(column));
  }

  /** A metric that nobody has given words is called by its name. */
  private void addName(Metric metric) {
    if (metric.words().byLanguage().isEmpty()) {
      add(metric.words().label(lexicon.language(), metric.name()), new Term.OfMetric(metric));
    }
  }

  private void add(String phrase, Term term) {
    List<String> stems = stems(phrase);
    if (!(term instanceof Term.Word)) {
      // What a catalog has a word for is nothing that its data know nothing of.
      outside.getOrDefault(stems, List.of()).forEach(exact::remove);
    } else if (term.equals(OUTSIDE)) {
      outside.computeIfAbsent(stems, any -> new ArrayList<>()).add(folded(phrase));
    }
    exact.put(folded(phrase), term);
    terms.put(stems, term);
  }

  private List<String> stems(String phrase) {
    return folded(phrase).stream().map(lexicon::stem).toList();
  }

  private static List<String> folded(String phrase) {
    return Tokenizer.tokens(phrase).stream().map(Token::folded).toList();
  }
}
