package io.quaestor.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.parts.GrammarParts;
import io.quaestor.translate.Translation;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualQuestionsTest {
  private final GrammarParts grammar = new GrammarParts();

  @Test
  void are_hundreds_of_different_ones() {
    assertThat(UsualQuestions.all()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
  }

  @Test
  void are_the_same_each_time() {
    assertThat(UsualQuestions.all()).isEqualTo(UsualQuestions.all());
  }

  @Test
  void are_all_understood_without_a_model() {
    for (String question : UsualQuestions.all()) {
      assertThat(grammar.alone(question)).as(question).isInstanceOf(Translation.Translated.class);
    }
  }

  @Test
  void go_on_from_the_question_before() {
    List<String> further = UsualQuestions.further();
    for (String question : further) {
      assertThat(grammar.goingOn(question)).as(question).isInstanceOf(Translation.Translated.class);
    }
  }
}
