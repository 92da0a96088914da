package io.quaestor.translate.words;

import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.NearWords;
import io.quaestor.translate.values.NearWords.Near;
import io.quaestor.translate.values.SortedWords;
import io.quaestor.translate.values.ValueIndex;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Values to offer for a word that is none of theirs: further away than what a word is read as,
 * because a person chooses among them.
 */
public final class NearestValues {
  private static final int LETTERS_PER_SLIP = 3;
  private static final int MOST_SLIPS = 3;
  private static final int SHORTEST = 4;
  private static final int MOST_SHARING = 20;

  private NearestValues() {}

  /** At most {@code most} values, those with the nearest words first. */
  static List<ColumnValue> of(String typed, int most, ValueIndex index) {
    if (typed.length() < SHORTEST) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    int slips = Math.min(MOST_SLIPS, typed.length() / LETTERS_PER_SLIP + 1);
    NearWords.of(typed, slips, index.words().words()).found().stream()
        .filter(near -> isLike(typed, near))
        .sorted(Comparator.comparingInt(Near::slips))
        .forEach(near -> words.add(near.word()));
    words.addAll(sharing(typed, index.words().words()));
    return words.stream()
        .flatMapToInt(word -> index.words().having(word).stream().limit(most))
        .distinct()
        .limit(most)
        .mapToObj(index::value)
        .toList();
  }

  /** One slip in three letters; several are only believed where the words begin alike. */
  private static boolean isLike(String typed, Near near) {
    int letters = Math.max(typed.length(), near.word().length());
    return near.slips() * LETTERS_PER_SLIP <= letters
        && near.word().length() >= SHORTEST
        && near.word().chars().allMatch(Character::isLetter)
        && (near.slips() < 2 || near.word().charAt(0) == typed.charAt(0));
  }

  /** Words that begin with the same half, four letters at least. */
  private static List<String> sharing(String typed, SortedWords words) {
    int letters = Math.max(SHORTEST, (typed.length() + 1) / 2);
    String beginning = typed.substring(0, letters);
    return IntStream.range(words.from(beginning), words.size())
        .limit(MOST_SHARING)
        .mapToObj(words::get)
        .takeWhile(word -> word.startsWith(beginning))
        .toList();
  }
}
