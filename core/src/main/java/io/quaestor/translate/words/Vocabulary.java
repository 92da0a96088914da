package io.quaestor.translate.words;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.values.SortedWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The phrases that mean something in one language for one dataset: the lexicon's and the catalog's.
 * Where both know a phrase the catalog's wins, because it is the narrower one. Immutable.
 */
public final class Vocabulary {
  /** No phrase of a lexicon is longer. */
  static final int LONGEST = 8;

  private static final List<Concept> SELLING = List.of(Concept.SELL, Concept.EARN);

  private final Lexicon lexicon;

  private final PhraseBook phrases;
  private final SortedWords words;
  private final VagueWords vague;

  public Vocabulary(Dataset dataset, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vague = new VagueWords(dataset, lexicon);
    this.phrases = PhraseBook.of(lexicon);
    if (!sells(dataset)) {
      SELLING.forEach(
          concept ->
              lexicon.phrases().getOrDefault(concept, List.of()).forEach(phrases::addOutside));
    }
    Locale language = lexicon.language();
    for (Table table : dataset.tables()) {
      table.verbs().in(language).forEach(verb -> phrases.add(verb, new Term.Word(Concept.SELL)));
      table.outside().in(language).forEach(phrases::addOutside);
      for (Column column : table.columns()) {
        column.words().in(language).forEach(phrase -> addFromCatalog(phrase, column));
        addName(column);
      }
    }
    for (Metric metric : dataset.metrics()) {
      metric.words().in(language).forEach(phrase -> phrases.add(phrase, new Term.OfMetric(metric)));
      addName(metric);
      metric.superlatives().in(language).forEach(p -> phrases.add(p, new Term.Superlative(metric)));
    }
    for (Segment segment : dataset.segments()) {
      segment
          .words()
          .in(language)
          .forEach(phrase -> phrases.add(phrase, new Term.OfSegment(segment)));
    }
    this.words = new SortedWords(phrases.singleStems());
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
    Term term = phrases.written(words);
    if (term != null) {
      return Optional.of(term);
    }
    List<String> stems = words.stream().map(lexicon::stem).toList();
    return countsMany(words, stems) || beginsWithMany(words, stems)
        ? Optional.empty()
        : Optional.ofNullable(phrases.stemmed(stems));
  }

  /** "Average tickets" are tickets, averaged; only "average ticket" is what one amounts to. */
  private boolean countsMany(List<String> words, List<String> stems) {
    int last = words.size() - 1;
    return last > 0
        && !words.get(last).equals(stems.get(last))
        && phrases.stemmed(stems.subList(0, last)) instanceof Term.Word
        && phrases.stemmed(stems.subList(last, last + 1)) instanceof Term.OfMetric;
  }

  /** "Orders by hour" are orders; only "order by hour" says how to sort. */
  private boolean beginsWithMany(List<String> words, List<String> stems) {
    return words.size() > 1
        && !words.getFirst().equals(stems.getFirst())
        && phrases.stemmed(stems) instanceof Term.Word
        && phrases.stemmed(stems.subList(0, 1)) instanceof Term.OfMetric;
  }

  /** What one stem stands for. */
  Optional<Term> findStem(String stem) {
    return Optional.ofNullable(phrases.stemmed(List.of(stem)));
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
        .flatMap(phrase -> phrases.stems(phrase).stream())
        .anyMatch(word -> lexicon.saleWords().stream().map(lexicon::stem).anyMatch(word::equals));
  }

  /** Days and hours are the calendar's, whatever a catalog calls its columns. */
  private void addFromCatalog(String phrase, Column column) {
    switch (column.role()) {
      case DATE, TIME_OF_DAY, WEEKDAY -> phrases.addUnlessKnown(phrase, new Term.OfColumn(column));
      case DIMENSION, IDENTIFIER, FACT -> phrases.add(phrase, new Term.OfColumn(column));
    }
  }

  /** A column's technical name is understood unless the word means something to everybody. */
  private void addName(Column column) {
    phrases.addUnlessKnown(column.name(), new Term.OfColumn(column));
  }

  /** A metric that nobody has given words is called by its name. */
  private void addName(Metric metric) {
    if (metric.words().byLanguage().isEmpty()) {
      phrases.add(
          metric.words().label(lexicon.language(), metric.name()), new Term.OfMetric(metric));
    }
  }
}
