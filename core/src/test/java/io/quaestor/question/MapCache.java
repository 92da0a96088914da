package io.quaestor.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps every answer. */
final class MapCache implements AnswerCache {
  private final Map<String, Answer> answers = new HashMap<>();

  @Override
  public Optional<Answer> find(String key) {
    return Optional.ofNullable(answers.get(key));
  }

  @Override
  public void keep(String key, Answer answer) {
    answers.put(key, answer);
  }

  @Override
  public void clear() {
    answers.clear();
  }

  @Override
  public long size() {
    return answers.size();
  }
}
