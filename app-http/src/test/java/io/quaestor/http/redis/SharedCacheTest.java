package io.quaestor.http.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.quaestor.contract.cache.AnswerCacheContract;
import io.quaestor.http.api.SampleAnswers;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.Kind;
import io.quaestor.port.Installation;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedCacheTest extends AnswerCacheContract {
  private final Installation shop = installation();
  private final Answer answer = SampleAnswers.topProducts();
  private final List<RedisLink> links = new ArrayList<>();

  @Override
  protected ResultCache<Answer> emptyCache() {
    return server(installation(), "settings");
  }

  @AfterEach
  void close() {
    links.forEach(RedisLink::close);
  }

  @Test
  void another_server_has_the_answer() {
    ResultCache<Answer> here = server(shop, "settings");
    ResultCache<Answer> there = server(shop, "settings");
    here.find("key");

    here.keep("key", answer);

    assertThat(there.find("key")).contains(answer);
    assertThat(there.size()).isEqualTo(1);
  }

  @Test
  void another_shop_or_a_server_with_other_settings_has_not() {
    ResultCache<Answer> here = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);

    assertThat(server(installation(), "settings").find("key")).isEmpty();
    assertThat(server(shop, "other settings").find("key")).isEmpty();
  }

  @Test
  void what_one_server_forgets_is_forgotten_by_all() {
    ResultCache<Answer> here = server(shop, "settings");
    ResultCache<Answer> there = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);
    assertThat(there.find("key")).contains(answer);

    here.clear();

    assertThat(there.find("key")).isEmpty();
    assertThat(here.find("key")).isEmpty();
    there.keep("key", answer);
    assertThat(here.find("key")).contains(answer);
  }

  @Test
  void what_was_answered_before_all_was_forgotten_is_not_shared_after() {
    ResultCache<Answer> here = server(shop, "settings");
    ResultCache<Answer> there = server(shop, "settings");
    here.find("key");

    there.clear();
    here.keep("key", answer);

    assertThat(there.find("key")).isEmpty();
    assertThat(here.find("key")).isEmpty();
  }

  @Test
  void a_load_makes_room_here_and_leaves_the_others_alone() {
    ResultCache<Answer> here = server(shop, "settings");
    ResultCache<Answer> there = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);
    there.find("key");

    here.dataChanged();

    assertThat(here.size()).isZero();
    assertThat(there.size()).isEqualTo(1);
    assertThat(here.find("key")).contains(answer);
  }

  @Test
  void a_redis_that_lost_everything_brings_nothing_old_back() {
    ResultCache<Answer> here = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);

    ask(RedisAsyncCommands::flushall);

    assertThat(here.find("key")).isEmpty();
  }

  @Test
  void a_value_that_was_tampered_with_is_none() {
    ResultCache<Answer> here = server(shop, "settings");
    ResultCache<Answer> there = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);
    String name = names("answer").getFirst();
    byte[] value = links.getLast().<byte[]>ask(redis -> redis.get(name)).orElseThrow();

    for (int at = 0; at < value.length; at += 7) {
      value[at] ^= 1;
      byte[] changed = value.clone();
      ask(redis -> redis.set(name, changed));
      assertThat(there.find("key")).isEmpty();
      value[at] ^= 1;
    }

    ask(redis -> redis.set(name, value));
    assertThat(there.find("key")).contains(answer);
  }

  @Test
  void a_value_under_the_name_of_another_is_none() {
    ResultCache<Answer> here = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);
    String name = names("answer").getFirst();
    byte[] value = links.getLast().<byte[]>ask(redis -> redis.get(name)).orElseThrow();
    here.keep("other", SampleAnswers.topProducts());
    here.dataChanged();

    names("answer").forEach(any -> ask(redis -> redis.set(any, value)));

    assertThat(here.find("other")).isEmpty();
    assertThat(here.find("key")).contains(answer);
  }

  @Test
  void a_key_of_another_type_is_no_error() {
    ResultCache<Answer> here = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);
    here.dataChanged();
    String name = names("answer").getFirst();
    ask(redis -> redis.del(name));

    ask(redis -> redis.rpush(name, new byte[] {1}));

    assertThat(here.find("key")).isEmpty();
    here.keep("key", answer);
    assertThat(here.find("key")).contains(answer);
  }

  @Test
  void redis_sees_neither_question_nor_answer() {
    ResultCache<Answer> here = server(shop, "settings");
    here.find("top product by revenue");
    here.keep("top product by revenue", answer);

    for (String name : names("")) {
      byte[] value = links.getLast().<byte[]>ask(redis -> redis.get(name)).orElseThrow();
      assertThat(name).matches("quaestor:[0-9a-f]{12}:(answers|edition):[0-9a-f]{64}");
      assertThat(new String(value, StandardCharsets.ISO_8859_1))
          .doesNotContain("Alfajor", "revenue", "sales_data");
    }
  }

  @Test
  void counts_what_it_had_and_what_not() {
    SharedCache<Answer> here = server(shop, "settings");
    here.find("key");
    here.keep("key", answer);
    here.find("key");
    here.find("key");

    assertThat(here.counts()).isEqualTo(new CacheCounts(2, 1, 1));
  }

  private SharedCache<Answer> server(Installation installation, String setting) {
    RedisLink link = SharedRedis.link();
    links.add(link);
    return new SharedCache<>(
        Kind.ANSWERS, new Home(link, () -> installation), setting, Ticker.systemTicker());
  }

  private void ask(Function<RedisAsyncCommands<String, byte[]>, RedisFuture<?>> command) {
    links.getLast().ask(redis -> quiet(command.apply(redis)));
  }

  @SuppressWarnings("unchecked")
  private static RedisFuture<Object> quiet(RedisFuture<?> any) {
    return (RedisFuture<Object>) any;
  }

  /** Of this shop's keys. */
  private List<String> names(String kind) {
    String home = new Seals(shop).name(kind, "").split(":", -1)[1];
    return links
        .getLast()
        .ask(redis -> redis.keys("quaestor:" + home + ":" + kind + "*"))
        .orElseThrow();
  }

  private static Installation installation() {
    return new Installation(UUID.randomUUID().toString());
  }
}
