package io.quaestor.translate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "best-selling | best:WORD selling:WORD",
        "Sep 21-30 | sep:WORD 21:NUMBER -:SYMBOL 30:NUMBER",
        "¿Cuántos cafés? | cuantos:WORD cafes:WORD",
        "1,000 and 12.5 | 1,000:NUMBER and:WORD 12.5:NUMBER",
        "10am to 1 pm | 10am:CLOCK to:WORD 1 pm:CLOCK",
        "a las 18hs | a:WORD las:WORD 18hs:CLOCK",
        "on 2024-10-20 | on:WORD 2024-10-20:ISO_DATE",
        "caja x12un | caja:WORD x12un:WORD",
        "october 5, 2024 | october:WORD 5:NUMBER ,:SYMBOL 2024:NUMBER",
        "O'Brien | o:WORD brien:WORD"
      })
  void cuts_a_question_into_tokens(String text, String expected) {
    assertThat(Tokenizer.tokens(text).stream().map(t -> t.folded() + ":" + t.kind()).toList())
        .isEqualTo(pieces(expected));
  }

  private static List<String> pieces(String expected) {
    return Arrays.stream(expected.split("(?<=[A-Z]) ")).toList();
  }
}
