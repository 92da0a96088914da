package io.quaestor.question;

import java.util.List;
import java.util.Optional;

/**
 * What is said to a question.
 *
 * @param offers the readings in it
 * @param lasting whether it is the same as long as the data are
 */
record Reply(Outcome outcome, List<Offer> offers, boolean lasting) {
  static Reply of(Answer answer) {
    return new Reply(new Outcome.Answered(answer), List.of(), false);
  }

  static Reply of(Decline decline, List<Offer> offers) {
    return new Reply(new Outcome.Declined(decline), offers, false);
  }

  Reply asLasting(boolean itIs) {
    return new Reply(outcome, offers, itIs);
  }

  Optional<Answer> answer() {
    return outcome instanceof Outcome.Answered(Answer answer)
        ? Optional.of(answer)
        : Optional.empty();
  }

  /** An answer that may be given to the next who asks the same. */
  Optional<Answer> forOthers() {
    return answer().filter(any -> lasting);
  }
}
