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

  private final Lexicon lexicon;

  /** Phrases as they are written: "cuántos" asks for a number, "cuánto" for an amount. */
  private final Map<List<String>, Term> exact = new HashMap<>();

  private final Map<List<String>, Term> terms = new HashMap<>();
  private final SortedWords words;

  public Vocabulary(Dataset dataset, Lexicon lexicon) {
    this.lexicon = lexicon;
    lexicon.phrases().forEach(this::addConcept);
    lexicon.numbers().forEach((word, n) -> add(word, new Term.Numeral(BigDecimal.valueOf(n))));
    lexicon.ordinals().forEach(this::addOrdinal);
    lexicon.months().forEach((word, n) -> add(word, new Term.Month(n)));
    lexicon.feasts().forEach((name, day) -> add(name, new Term.Feast(day)));
    lexicon.weekdays().forEach((word, n) -> add(word, new Term.Weekday(DayOfWeek.of(n))));
    Locale language = lexicon.language();
    for (Table table : dataset.tables()) {
      for (Column column : table.columns()) {
        column.words().in(language).forEach(phrase -> addFromCatalog(phrase, column));
        addName(column);
      }
    }
    for (Metric metric : dataset.metrics()) {
      metric.words().in(language).forEach(phrase -> add(phrase, new Term.OfMetric(metric)));
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
    return countsMany(words, stems) ? Optional.empty() : Optional.ofNullable(terms.get(stems));
  }

  /** "Average tickets" are tickets, averaged; only "average ticket" is what one amounts to. */
  private boolean countsMany(List<String> words, List<String> stems) {
    int last = words.size() - 1;
    return last > 0
        && !words.get(last).equals(stems.get(last))
        && terms.get(stems.subList(0, last)) instanceof Term.Word
        && terms.get(stems.subList(last, last + 1)) instanceof Term.OfMetric;
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

  private void add(String phrase, Term term) {
    exact.put(folded(phrase), term);
    terms.put(stems(phrase), term);
  }

  private List<String> stems(String phrase) {
    return folded(phrase).stream().map(lexicon::stem).toList();
  }

  private static List<String> folded(String phrase) {
    return Tokenizer.tokens(phrase).stream().map(Token::folded).toList();
  }
}
