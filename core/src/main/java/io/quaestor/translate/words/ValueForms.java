package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.values.SortedWords;
import io.quaestor.translate.values.ValueIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Other words of the values under which a word may stand there. Immutable. */
public final class ValueForms {
  private static final int SHORTEST_ABBREVIATION = 3;

  private final ValueIndex index;
  private final Lexicon lexicon;
  private final SortedWords stems;

  ValueForms(ValueIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
    this.stems = index.stems(lexicon).words();
  }

  /** Stems in another gender, cut off with a full stop, or with letters behind a number. */
  Set<String> of(String folded) {
    Set<String> forms = new LinkedHashSet<>(lexicon.otherForms(lexicon.stem(folded)));
    for (int length = SHORTEST_ABBREVIATION; length < folded.length(); length++) {
      String beginning = folded.substring(0, length);
      if (index.abbreviations().contains(beginning)) {
        forms.add(lexicon.stem(beginning));
      }
    }
    forms.addAll(numbered(folded));
    return forms;
  }

  /**
   * The words of values, as they are written, that begin as {@code typed} does; a doubled letter of
   * theirs may have been typed once.
   *
   * @param typed two letters at least, the first two as in the value
   */
  List<String> beginningAs(String typed) {
    SortedWords sorted = index.words().words();
    String first = typed.substring(0, 2);
    List<String> found = new ArrayList<>();
    for (int at = sorted.from(first);
        at < sorted.size() && sorted.get(at).startsWith(first);
        at++) {
      if (begins(sorted.get(at), typed)) {
        found.add(sorted.get(at));
      }
    }
    return found;
  }

  /** "x6" for "x6un": a word with a number in it may be the beginning of another. */
  private List<String> numbered(String folded) {
    boolean mixed =
        folded.chars().anyMatch(Character::isDigit) && folded.chars().anyMatch(Character::isLetter);
    List<String> found = new ArrayList<>();
    for (int at = mixed ? stems.from(folded) : stems.size();
        at < stems.size() && stems.get(at).startsWith(folded);
        at++) {
      String word = stems.get(at);
      if (word.length() > folded.length() && !Character.isDigit(word.charAt(folded.length()))) {
        found.add(word);
      }
    }
    return found;
  }

  private static boolean begins(String word, String typed) {
    int at = 0;
    for (int i = 0; i < typed.length(); i++) {
      char letter = typed.charAt(i);
      while (at > 0
          && at < word.length()
          && word.charAt(at) != letter
          && word.charAt(at) == word.charAt(at - 1)) {
        at++;
      }
      if (at >= word.length() || word.charAt(at) != letter) {
        return false;
      }
      at++;
    }
    return true;
  }
}
