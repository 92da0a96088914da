package io.quaestor.translate.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Words and the values that have them. Immutable. */
public final class WordIndex {
  private final SortedWords words;
  private final List<Ids> values;

  WordIndex(Map<String, Ids> valuesByWord) {
    words = new SortedWords(valuesByWord.keySet());
    values = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      values.add(valuesByWord.getOrDefault(words.get(i), Ids.NONE));
    }
  }

  /** The same values under another form of their words; words of one form share their values. */
  WordIndex under(UnaryOperator<String> form) {
    Map<String, Ids> valuesByForm = new HashMap<>(values.size() * 2);
    for (int i = 0; i < values.size(); i++) {
      valuesByForm.merge(form.apply(words.get(i)), values.get(i), Ids::united);
    }
    return new WordIndex(valuesByForm);
  }

  public SortedWords words() {
    return words;
  }

  /** The values that have this word. */
  public Ids having(String word) {
    int place = words.find(word);
    return place < 0 ? Ids.NONE : values.get(place);
  }
}
