package io.quaestor.translate.values;

import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the words of values while an index is built. */
final class WordCollector {
  private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,})\\.");

  private static final class Growing {
    private int[] ids = new int[1];
    private int count;

    void add(int id) {
      if (count > 0 && ids[count - 1] == id) {
        return;
      }
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, count * 2);
      }
      ids[count++] = id;
    }
  }

  private final Map<String, Growing> byWord = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final byte[] lengths;

  /**
   * @param values how many there will be
   */
  WordCollector(int values) {
    lengths = new byte[values];
  }

  /**
   * @param id higher than those before
   */
  void add(int id, String value) {
    List<String> words = Tokenizer.words(value);
    lengths[id] = (byte) Math.min(words.size(), Byte.MAX_VALUE);
    words.forEach(word -> byWord.computeIfAbsent(word, any -> new Growing()).add(id));
    if (value.indexOf('.') >= 0) {
      Matcher matcher = ABBREVIATION.matcher(value);
      while (matcher.find()) {
        abbreviations.add(Folding.fold(matcher.group(1)));
      }
    }
  }

  WordIndex words() {
    Map<String, Ids> values = new HashMap<>(byWord.size() * 2);
    byWord.forEach((word, of) -> values.put(word, Ids.of(Arrays.copyOf(of.ids, of.count))));
    return new WordIndex(values);
  }

  /** How many words each value has, {@link Byte#MAX_VALUE} for more. */
  byte[] lengths() {
    return lengths;
  }

  /** Words that are cut off with a full stop, without it. */
  Set<String> abbreviations() {
    return Set.copyOf(abbreviations);
  }
}
