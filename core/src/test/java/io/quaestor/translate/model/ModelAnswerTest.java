package io.quaestor.translate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelAnswerTest {
  @Test
  void writes_an_earlier_answer_so_that_it_can_be_read_again() {
    String sql = "SELECT 'a \"quoted\" word' FROM t";
    assertThat(AnswerReader.read(ModelAnswer.write(sql)))
        .isEqualTo(new ModelAnswer.Sql(sql, List.of(), List.of(), List.of()));
  }
}
