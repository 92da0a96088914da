package io.quaestor.translate.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.translate.values.NearWords.Near;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, acb, 1",
    "abc, bac, 1",
    "abc, ab, 1",
    "abc, abcd, 1",
    "abc, '', 3",
    "abc, xyz, 3",
    "abc, abcdef, 3",
    "capuchno, cappuccino, 3"
  })
  void counts_slips(String a, String b, int slips) {
    assertThat(NearWords.slips(a, b, 2)).isEqualTo(Math.min(slips, 3));
    assertThat(NearWords.slips(b, a, 2)).isEqualTo(Math.min(slips, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void finds_what_comparing_with_every_word_finds(int most) {
    Random random = new Random(1);
    List<String> words = Stream.generate(() -> word(random)).limit(2_000).distinct().toList();
    SortedWords sorted = new SortedWords(words);
    for (int i = 0; i < 100; i++) {
      String typed = word(random);
      List<Near> every =
          IntStream.range(0, sorted.size())
              .mapToObj(sorted::get)
              .map(word -> new Near(word, NearWords.slips(typed, word, most)))
              .filter(near -> near.slips() <= most)
              .toList();
      assertThat(NearWords.of(typed, most, sorted).found()).as(typed).isEqualTo(every);
    }
  }

  @Test
  void looks_at_few_letters_of_many_words() {
    Random random = new Random(2);
    SortedWords many =
        new SortedWords(Stream.generate(() -> longWord(random)).limit(200_000).toList());

    assertThat(NearWords.of("medialunaz", 1, many).lettersRead()).isLessThan(8_000);
    assertThat(NearWords.of("medialunaz", 2, many).lettersRead()).isLessThan(80_000);
  }

  private static String word(Random random) {
    return letters(random, 2 + random.nextInt(5), "abcd");
  }

  private static String longWord(Random random) {
    return letters(random, 8 + random.nextInt(4), "abcdefghijklmnopqrstuvwxyz");
  }

  private static String letters(Random random, int count, String from) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(from.charAt(random.nextInt(from.length())));
    }
    return word.toString();
  }
}
