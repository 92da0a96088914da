package io.quaestor.contract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.question.Answer;
import io.quaestor.question.AnswerCache;
import org.junit.jupiter.api.Test;

/** What every {@link AnswerCache} does the same way. Extend it and hand over an empty one. */
public abstract class AnswerCacheContract {
  private final Answer answer = Samples.answer("a-1");

  /** A new one for each call, or one that is empty again. */
  protected abstract AnswerCache emptyCache();

  @Test
  void gives_back_what_it_keeps_to_the_last_digit() {
    AnswerCache cache = emptyCache();
    assertThat(cache.find("key")).isEmpty();

    cache.keep("key", answer);

    assertThat(cache.find("key")).contains(answer);
    assertThat(cache.find("Key")).isEmpty();
  }

  @Test
  void keeps_the_last_of_two_answers_under_one_key() {
    AnswerCache cache = emptyCache();
    cache.find("key");

    cache.keep("key", answer);
    cache.keep("key", Samples.answer("a-2"));

    assertThat(cache.find("key").map(Answer::id)).contains("a-2");
  }

  @Test
  void tells_keys_apart_whatever_is_in_them() {
    AnswerCache cache = emptyCache();
    cache.find("key");

    cache.keep("a|b\0\n✓", answer);
    cache.keep("a|b\0\n✗", Samples.answer("a-2"));

    assertThat(cache.find("a|b\0\n✓")).contains(answer);
    assertThat(cache.find("a|b\0\n✗").map(Answer::id)).contains("a-2");
  }

  @Test
  void forgets_all_when_told_and_keeps_again() {
    AnswerCache cache = emptyCache();
    cache.find("key");
    cache.keep("key", answer);

    cache.clear();

    assertThat(cache.find("key")).isEmpty();
    assertThat(cache.size()).isZero();
    cache.keep("key", answer);
    assertThat(cache.find("key")).contains(answer);
    assertThat(cache.size()).isPositive();
  }

  @Test
  void works_on_when_the_data_has_changed() {
    AnswerCache cache = emptyCache();
    cache.find("key");

    cache.dataChanged();
    cache.keep("key", answer);

    assertThat(cache.find("key")).contains(answer);
  }
}
