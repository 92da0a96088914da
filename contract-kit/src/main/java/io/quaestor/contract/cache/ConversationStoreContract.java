package io.quaestor.contract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.question.Caller;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.Offer;
import io.quaestor.question.Spoken;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ConversationStore} does the same way. Extend it and hand over one. Each test
 * speaks in a conversation of its own.
 */
public abstract class ConversationStoreContract {
  private static final Caller ANN = new Caller("ann");

  private final String id = UUID.randomUUID().toString();

  protected abstract ConversationStore store();

  /** Another server's view of the same conversations; the same where they are not shared. */
  protected ConversationStore neighbour(ConversationStore store) {
    return store;
  }

  @Test
  void knows_nothing_of_a_new_conversation() {
    assertThat(store().of(ANN, id)).isEmpty();
  }

  @Test
  void gives_back_the_turns_in_their_order() {
    ConversationStore store = store();

    store.add(ANN, id, Samples.spoken("a-1"));
    store.add(ANN, id, Samples.offering("by product?"));

    assertThat(store.of(ANN, id))
        .containsExactly(Samples.spoken("a-1"), Samples.offering("by product?"));
  }

  @Test
  void offers_only_what_the_last_turn_offered() {
    ConversationStore store = store();

    store.add(ANN, id, Samples.offering("by product?"));
    store.add(ANN, id, Samples.offering("by waiter?"));

    assertThat(store.of(ANN, id).stream().flatMap(turn -> turn.offers().stream()))
        .extracting(Offer::words)
        .containsExactly("by waiter?");
  }

  @Test
  void keeps_the_last_turns_of_a_long_conversation() {
    ConversationStore store = store();

    turns(0, 25).forEach(turn -> store.add(ANN, id, turn));

    assertThat(store.of(ANN, id)).isEqualTo(turns(5, 25));
  }

  @Test
  void tells_callers_with_the_same_id_apart() {
    ConversationStore store = store();

    store.add(ANN, id, Samples.spoken("ann's"));
    store.add(new Caller("bob"), id, Samples.spoken("bob's"));

    assertThat(store.of(ANN, id)).containsExactly(Samples.spoken("ann's"));
    assertThat(store.of(new Caller("an"), "n" + id)).isEmpty();
  }

  @Test
  void goes_on_at_another_server() {
    ConversationStore here = store();
    ConversationStore there = neighbour(here);

    here.add(ANN, id, Samples.spoken("a-1"));
    assertThat(there.of(ANN, id)).hasSize(1);
    there.add(ANN, id, Samples.spoken("a-2"));

    assertThat(here.of(ANN, id)).containsExactly(Samples.spoken("a-1"), Samples.spoken("a-2"));
  }

  @Test
  void loses_no_turn_when_several_come_at_once() {
    ConversationStore here = store();
    ConversationStore there = neighbour(here);

    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int number = 0; number < 18; number++) {
        ConversationStore server = number % 2 == 0 ? here : there;
        Spoken turn = Samples.spoken("a-" + number);
        threads.execute(() -> server.add(ANN, id, turn));
      }
    }

    assertThat(here.of(ANN, id)).containsExactlyInAnyOrderElementsOf(turns(0, 18));
    assertThat(there.of(ANN, id)).isEqualTo(here.of(ANN, id));
  }

  private static List<Spoken> turns(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> Samples.spoken("a-" + number)).toList();
  }
}
