package io.quaestor.http.session;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.http.session.ByDatabase.Database;
import java.util.List;
import java.util.Optional;

/**
 * One question of the session, what the model replies, and what must come of it.
 *
 * @param name of the turn, unique
 * @param shows what the turn is there for
 * @param dataset that the request names, if any
 * @param conversation the name of the one that it belongs to; of itself where it has none
 * @param replies one for each call that must be made, in their order
 * @param outcome what must come of it
 */
record SessionTurn(
    String name,
    String shows,
    Optional<String> dataset,
    String conversation,
    String question,
    List<Reply> replies,
    List<String> told,
    Outcome outcome) {
  /** Made up: the stub cannot count what it has not seen yet. */
  static final int PROMPT_TOKENS = 1_000;

  private static final int LETTERS_OF_A_TOKEN = 4;

  /**
   * What a model wrote.
   *
   * @param text as it was written, with marks where the SQL stands
   */
  record Reply(String text, Optional<ByDatabase> sql) {
    String on(Database database) {
      String select = sql.map(one -> one.on(database)).orElse("");
      String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(select));
      return text.replace("{sql}", quoted).replace("{lines}", select);
    }

    StubReply.Text stub(Database database) {
      String written = on(database);
      return new StubReply.Text(written, PROMPT_TOKENS, written.length() / LETTERS_OF_A_TOKEN);
    }
  }

  sealed interface Outcome {
    /**
     * @param gold SQL that a person wrote, which finds the same rows in another way
     * @param because what each reason must say, as patterns, in their order
     */
    record Answered(
        ByDatabase gold,
        JsonNode rows,
        List<String> assumptions,
        double leastSure,
        double mostSure,
        List<String> because)
        implements Outcome {}

    /**
     * @param says what the reason must say, as a pattern
     * @param readings that must be offered
     */
    record Declined(String says, List<String> readings) implements Outcome {}
  }

  @Override
  public String toString() {
    return name;
  }
}
