package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases and what they stand for, as they are written and by their stems. Not thread-safe. */
final class PhraseBook {
  private static final Term OUTSIDE = new Term.Word(Concept.OUTSIDE);

  /** What each language has of its own, read once for all datasets. */
  private static final IdentityHashMap<Lexicon, PhraseBook> OF_LANGUAGES = new IdentityHashMap<>();

  static {
    Lexicon.bundled().forEach(lexicon -> OF_LANGUAGES.put(lexicon, ofLexicon(lexicon)));
  }

  private final Lexicon lexicon;

  /** Phrases as they are written: "cuántos" asks for a number, "cuánto" for an amount. */
  private final Map<List<String>, Term> exact;

  private final Map<List<String>, Term> terms;

  /** How phrases of {@link Concept#OUTSIDE} are written, by their stems. */
  private final Map<List<String>, List<List<String>>> outside;

  private PhraseBook(
      Lexicon lexicon,
      Map<List<String>, Term> exact,
      Map<List<String>, Term> terms,
      Map<List<String>, List<List<String>>> outside) {
    this.lexicon = lexicon;
    this.exact = exact;
    this.terms = terms;
    this.outside = outside;
  }

  /** A new one with the phrases of one of the bundled lexicons. */
  static PhraseBook of(Lexicon lexicon) {
    PhraseBook common = OF_LANGUAGES.get(lexicon);
    if (common == null) {
      throw new IllegalArgumentException("no bundled lexicon: " + lexicon.language());
    }
    Map<List<String>, List<List<String>>> outside = new HashMap<>();
    common.outside.forEach((stems, written) -> outside.put(stems, new ArrayList<>(written)));
    return new PhraseBook(
        lexicon, new HashMap<>(common.exact), new HashMap<>(common.terms), outside);
  }

  private static PhraseBook ofLexicon(Lexicon lexicon) {
    PhraseBook book = new PhraseBook(lexicon, new HashMap<>(), new HashMap<>(), new HashMap<>());
    lexicon
        .phrases()
        .forEach(
            (concept, phrases) ->
                phrases.forEach(phrase -> book.add(phrase, new Term.Word(concept))));
    lexicon.numbers().forEach((word, n) -> book.add(word, new Term.Numeral(BigDecimal.valueOf(n))));
    // An ordinal never takes the place of a concept such as "first" or "last".
    lexicon.ordinals().forEach((word, n) -> book.addUnlessKnown(word, new Term.Ordinal(n)));
    lexicon.months().forEach((word, n) -> book.add(word, new Term.Month(n)));
    lexicon.feasts().forEach((name, day) -> book.add(name, new Term.Feast(day)));
    lexicon.weekdays().forEach((word, n) -> book.add(word, new Term.Weekday(DayOfWeek.of(n))));
    return book;
  }

  void add(String phrase, Term term) {
    List<String> written = folded(phrase);
    List<String> stems = stems(written);
    if (!(term instanceof Term.Word)) {
      // What a catalog has a word for is nothing that its data know nothing of.
      outside.getOrDefault(stems, List.of()).forEach(exact::remove);
    } else if (term.equals(OUTSIDE)) {
      outside.computeIfAbsent(stems, any -> new ArrayList<>()).add(written);
    }
    exact.put(written, term);
    terms.put(stems, term);
  }

  /** What the data know nothing of. */
  void addOutside(String phrase) {
    add(phrase, OUTSIDE);
  }

  void addUnlessKnown(String phrase, Term term) {
    terms.putIfAbsent(stems(phrase), term);
  }

  @Nullable Term written(List<String> folded) {
    return exact.get(folded);
  }

  @Nullable Term stemmed(List<String> stems) {
    return terms.get(stems);
  }

  /** All phrases that are one word, by their stems. */
  List<String> singleStems() {
    return terms.keySet().stream()
        .filter(phrase -> phrase.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  List<String> stems(String phrase) {
    return stems(folded(phrase));
  }

  private List<String> stems(List<String> folded) {
    return folded.stream().map(lexicon::stem).toList();
  }

  private static List<String> folded(String phrase) {
    return Tokenizer.tokens(phrase).stream().map(Token::folded).toList();
  }
}
