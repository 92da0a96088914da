package io.quaestor.translate.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void agrees_with_sets() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      int[] some = ids(random);
      int[] others = ids(random);
      TreeSet<Integer> common = new TreeSet<>(IntStream.of(some).boxed().toList());
      TreeSet<Integer> united = new TreeSet<>(common);
      common.retainAll(IntStream.of(others).boxed().toList());
      united.addAll(IntStream.of(others).boxed().toList());

      assertThat(Ids.of(some).common(Ids.of(others)).stream()).containsExactlyElementsOf(common);
      assertThat(Ids.of(some).united(Ids.of(others)).stream()).containsExactlyElementsOf(united);
      assertThat(Ids.of(some).within(10, 30).stream())
          .containsExactlyElementsOf(
              IntStream.of(some).filter(id -> id >= 10 && id < 30).boxed().toList());
    }
  }

  private static int[] ids(Random random) {
    return random.ints(random.nextInt(20), 0, 40).sorted().distinct().toArray();
  }
}
