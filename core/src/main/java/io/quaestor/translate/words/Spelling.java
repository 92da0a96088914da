package io.quaestor.translate.words;

import io.quaestor.translate.values.NearWords;
import io.quaestor.translate.values.NearWords.Near;
import io.quaestor.translate.values.SortedWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a misspelt word for the one known word that is near it. */
public final class Spelling {
  private static final int SHORTEST = 6;
  private static final int SHORTEST_FOR_TWO = 9;

  private Spelling() {}

  /**
   * The known word nearest to {@code word}: one slip away, or two in a long word.
   *
   * @param known words of several kinds; one that is of two kinds counts once
   * @return nothing when the word is short, when none is near, or when two are equally near
   */
  static Optional<String> nearest(String word, SortedWords... known) {
    if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int allowed = word.length() >= SHORTEST_FOR_TWO ? 2 : 1;
    List<Near> near =
        Stream.of(known)
            .flatMap(words -> NearWords.of(word, allowed, words).found().stream())
            .filter(candidate -> candidate.word().length() >= SHORTEST - 1)
            .distinct()
            .sorted(Comparator.comparingInt(Near::slips))
            .limit(2)
            .toList();
    boolean one =
        near.size() == 1 || (near.size() == 2 && near.get(0).slips() < near.get(1).slips());
    return one && near.getFirst().slips() > 0
        ? Optional.of(near.getFirst().word())
        : Optional.empty();
  }
}
