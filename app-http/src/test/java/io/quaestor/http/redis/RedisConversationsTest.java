package io.quaestor.http.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.api.async.RedisAsyncCommands;
import io.quaestor.contract.cache.ConversationStoreContract;
import io.quaestor.port.Installation;
import io.quaestor.port.Usage;
import io.quaestor.question.Caller;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.Offer;
import io.quaestor.question.Spoken;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisConversationsTest extends ConversationStoreContract {
  private final Installation shop = new Installation(UUID.randomUUID().toString());
  private final RedisLink link = SharedRedis.link();

  @Override
  protected ConversationStore store() {
    return server("a build");
  }

  @Override
  protected ConversationStore neighbour(ConversationStore store) {
    return server("a build");
  }

  @AfterEach
  void close() {
    link.close();
  }

  @Test
  void a_server_of_another_build_knows_the_turns_and_not_what_they_offer() {
    server("a build").add(Caller.ANONYMOUS, "id", offering());

    assertThat(server("a build").of(Caller.ANONYMOUS, "id")).containsExactly(offering());
    assertThat(server("another build").of(Caller.ANONYMOUS, "id"))
        .containsExactly(offering().withoutOffers());
  }

  @Test
  void a_server_with_other_datasets_knows_nothing_of_it() {
    server("a build").add(Caller.ANONYMOUS, "id", offering());

    ConversationStore other =
        new RedisConversations(new Home(link, () -> shop), "other datasets", "a build");

    assertThat(other.of(Caller.ANONYMOUS, "id")).isEmpty();
  }

  @Test
  void what_comes_after_a_turn_that_cannot_be_read_is_known() {
    ConversationStore here = server("a build");
    here.add(Caller.ANONYMOUS, "id", offering());
    String name =
        link.ask(redis -> redis.keys("quaestor:" + home() + ":conversation:*"))
            .orElseThrow()
            .getFirst();
    link.ask(redis -> redis.rpush(name, new byte[] {1, 2, 3}));

    assertThat(server("a build").of(Caller.ANONYMOUS, "id")).isEmpty();
    server("a build").add(Caller.ANONYMOUS, "id", offering());
    assertThat(server("a build").of(Caller.ANONYMOUS, "id")).containsExactly(offering());
  }

  @Test
  void a_redis_that_lost_everything_is_told_again_by_who_speaks_next() {
    ConversationStore here = server("a build");
    here.add(Caller.ANONYMOUS, "id", offering());
    link.ask(RedisAsyncCommands::flushall);
    assertThat(here.of(Caller.ANONYMOUS, "id")).hasSize(1);

    here.add(Caller.ANONYMOUS, "id", offering());

    assertThat(server("a build").of(Caller.ANONYMOUS, "id"))
        .containsExactly(offering().withoutOffers(), offering());
  }

  private String home() {
    return new Seals(shop).name("", "").split(":", -1)[1];
  }

  private ConversationStore server(String build) {
    return new RedisConversations(new Home(link, () -> shop), "datasets", build);
  }

  private static Spoken offering() {
    Translated translated =
        new Translated(
            Locale.ENGLISH,
            "SELECT 1",
            List.of(ReadingPart.other("revenue by product")),
            List.of(),
            Optional.empty(),
            Relation.UNKNOWN,
            Optional.empty(),
            "a model",
            Usage.NONE,
            List.of());
    return new Spoken(
        "pos",
        Turn.declined("revenue"),
        Optional.empty(),
        List.of(new Offer("revenue by product", translated)));
  }
}
