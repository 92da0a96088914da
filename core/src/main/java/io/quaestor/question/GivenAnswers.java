package io.quaestor.question;

import io.quaestor.translate.Translation.Relation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last answers, so that a person can say of one that it is right. Thread-safe. */
final class GivenAnswers {
  static final int MOST = 10_000;

  private final Map<String, Given> last =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
          return size() > MOST;
        }
      };

  /**
   * What is left of an answer.
   *
   * @param question without the name of the dataset
   * @param source who understood the question
   * @param alone whether it was the first of its conversation, or understood by itself
   */
  record Given(
      String id, String dataset, String question, String sql, String source, boolean alone) {}

  /**
   * @param text the question without the name of the dataset
   * @param first whether nothing was asked before it in its conversation
   */
  void note(Outcome outcome, String text, boolean first) {
    if (outcome instanceof Outcome.Answered(Answer answer)) {
      boolean alone =
          answer.relation() == Relation.STARTS || (answer.relation() == Relation.UNKNOWN && first);
      add(
          new Given(
              answer.id(),
              answer.dataset(),
              text,
              answer.sql(),
              answer.provenance().source(),
              alone));
    }
  }

  private synchronized void add(Given answer) {
    last.put(answer.id(), answer);
  }

  synchronized Optional<Given> find(String id) {
    return Optional.ofNullable(last.get(id));
  }
}
