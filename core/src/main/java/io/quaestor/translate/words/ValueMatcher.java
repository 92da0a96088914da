package io.quaestor.translate.words;

import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.SortedWords;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.values.WordIndex;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the values of the data that a word names, in one language. Immutable. */
public final class ValueMatcher {
  /** More values than these are not named in one condition: it would be longer than SQL may be. */
  static final int MOST = 200;

  private static final int MOST_LETTERS = 6_000;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int SHOWN = 3;

  private final ValueIndex index;
  private final Lexicon lexicon;
  private final WordIndex words;
  private final ValueSynonyms synonyms;
  private final ValueForms forms;

  public ValueMatcher(ValueIndex index, Lexicon lexicon, Table table) {
    this.index = index;
    this.lexicon = lexicon;
    this.words = index.stems(lexicon);
    this.forms = new ValueForms(index, lexicon);
    this.synonyms = new ValueSynonyms(table, index, lexicon);
  }

  /**
   * What a word, or a few that the catalog takes for one, can mean in the values.
   *
   * @param length how many tokens they are
   * @param exact values that have the word, singular or plural, or what the catalog says it means
   * @param loose those, and values that have it in another gender, cut off, or with letters behind
   *     a number
   * @param exactAs what the data says instead, null when it is the word itself
   * @param looseAs as {@code exactAs}, when the loose ones are meant
   */
  public record Meaning(
      int length, Ids exact, Ids loose, @Nullable String exactAs, @Nullable String looseAs) {
    boolean isNothing() {
      return loose.isEmpty();
    }
  }

  public ValueIndex index() {
    return index;
  }

  /** The words of the values, singular and plural alike. */
  SortedWords stems() {
    return words.words();
  }

  public Meaning meaning(List<Token> tokens, int from) {
    Optional<ValueSynonyms.Synonym> synonym = synonyms.at(tokens, from);
    if (synonym.isPresent() && synonym.get().length() > 1) {
      ValueSynonyms.Synonym of = synonym.get();
      return new Meaning(of.length(), of.ids(), of.ids(), of.readAs(), of.readAs());
    }
    String folded = tokens.get(from).folded();
    String stem = lexicon.stem(folded);
    Ids literal = words.having(stem);
    Ids exact = synonym.map(of -> literal.united(of.ids())).orElse(literal);
    String exactAs = synonym.map(ValueSynonyms.Synonym::readAs).orElse(null);
    Ids loose = exact;
    Set<String> found = new LinkedHashSet<>();
    for (String form : forms.of(folded)) {
      Ids having = words.having(form);
      if (!having.isEmpty()) {
        found.add(form);
        loose = loose.united(having);
      }
    }
    return new Meaning(1, exact, loose, exactAs, found.isEmpty() ? exactAs : shown(found));
  }

  /** The values that have one stem, as a word that was misspelt means them. */
  Ids having(String stem) {
    return words.having(stem);
  }

  /** Values one of whose words begins so, and those words. */
  public record Beginning(Ids ids, String readAs) {}

  /**
   * All values with a word that begins as {@code token} does, a doubled letter counting as one:
   * "capu" for "Cappuccino".
   *
   * @return nothing for fewer than four letters, for a word with digits, or when no value has one
   */
  public Optional<Beginning> beginning(Token token) {
    String typed = token.folded();
    if (typed.length() < SHORTEST_BEGINNING || !isWord(token)) {
      return Optional.empty();
    }
    List<String> found = forms.beginningAs(typed);
    Ids ids = Ids.all(found.stream().map(index.words()::having).toList());
    return found.isEmpty() ? Optional.empty() : Optional.of(new Beginning(ids, shown(found)));
  }

  /** Values to offer for a word that names none. */
  public List<ColumnValue> nearest(Token token, int most) {
    return isWord(token) ? NearestValues.of(token.folded(), most, index) : List.of();
  }

  /** Whether there are so few values that a condition can name them all. */
  public boolean nameable(Ids ids) {
    return !ids.isEmpty()
        && ids.size() <= MOST
        && ids.stream().map(id -> index.value(id).value().length()).sum() <= MOST_LETTERS;
  }

  /**
   * Values of one column as a term, in their order.
   *
   * @param wider what the words name without the last one; left out when it is too much to tell
   */
  Term.Values term(Ids ids, boolean exact, Ids wider) {
    String column = index.value(ids.first()).column();
    Ids around = nameable(wider) ? index.within(wider, column) : Ids.NONE;
    return new Term.Values(column, texts(ids), exact, texts(around));
  }

  private Set<String> texts(Ids ids) {
    return ids.stream()
        .mapToObj(id -> index.value(id).value())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The stems of a value's words, in their order. */
  List<String> stemsOf(int id) {
    return Tokenizer.words(index.value(id).value()).stream().map(lexicon::stem).toList();
  }

  private static boolean isWord(Token token) {
    return token.folded().chars().allMatch(Character::isLetter);
  }

  private static String shown(Collection<String> words) {
    String some = String.join(" / ", words.stream().limit(SHOWN).toList());
    return words.size() > SHOWN ? some + " / …" : some;
  }
}
