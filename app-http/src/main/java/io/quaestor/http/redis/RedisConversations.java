package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.lettuce.core.ScriptOutputType;
import io.quaestor.http.redis.Turns.Kept;
import io.quaestor.question.Caller;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.Spoken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shares conversations between servers: one list of turns each, for a day after the last turn. Each
 * server keeps a copy of those that it has been asked in, goes on with it while Redis is away, and
 * hands over what came meanwhile with the next turn.
 */
public final class RedisConversations implements ConversationStore {
  private static final int MOST_CONVERSATIONS = 10_000;
  private static final Duration KEPT_FOR = Duration.ofDays(1);

  /** A turn whose reply did not come in time is handed over twice. */
  private static final int MOST_KEPT = 2 * MOST_TURNS;

  /** Raised when what a turn says is written in another way. */
  private static final String FORMAT = "1";

  /**
   * Adds turns to a list, or makes it anew of all that are known. One step, so that of servers that
   * add at the same moment none undoes what the other did.
   */
  private static final String ADD =
      """
      local first = 4
      if redis.call('EXISTS', KEYS[1]) == 1 then first = #ARGV + 1 - tonumber(ARGV[3]) end
      for i = first, #ARGV do redis.call('RPUSH', KEYS[1], ARGV[i]) end
      redis.call('LTRIM', KEYS[1], -tonumber(ARGV[2]), -1)
      redis.call('EXPIRE', KEYS[1], tonumber(ARGV[1]))
      return 1
      """;

  private final Home home;
  private final String catalog;
  private final Turns turns;
  private final Lock[] inTurn = locks();
  private final ConcurrentMap<Key, LocalConversation> local =
      Caffeine.newBuilder().maximumSize(MOST_CONVERSATIONS).<Key, LocalConversation>build().asMap();

  /**
   * @param catalog tells this catalog from others, whose datasets a turn may name
   * @param build tells this build from others
   */
  public RedisConversations(Home home, String catalog, String build) {
    this.home = home;
    this.catalog = catalog;
    this.turns = new Turns(build);
  }

  private static Lock[] locks() {
    Lock[] locks = new Lock[64];
    Arrays.setAll(locks, any -> new ReentrantLock());
    return locks;
  }

  private record Key(Caller caller, String conversationId) {}

  @Override
  public List<Spoken> of(Caller caller, String conversationId) {
    Key key = new Key(caller, conversationId);
    List<Kept> shared = home.seals().map(seals -> shared(seals, key)).orElse(List.of());
    LocalConversation now =
        shared.isEmpty()
            ? local.getOrDefault(key, LocalConversation.EMPTY)
            : local.compute(key, (any, known) -> orEmpty(known).joined(shared));
    return now.spoken();
  }

  private List<Kept> shared(Seals seals, Key key) {
    String name = name(seals, key);
    return home.redis()
        .ask(commands -> commands.lrange(name, 0, -1))
        .map(values -> values.stream().map(value -> seals.open(name, FORMAT, value)).toList())
        .map(turns::read)
        .orElse(List.of());
  }

  @Override
  public void add(Caller caller, String conversationId, Spoken turn) {
    Key key = new Key(caller, conversationId);
    Kept kept = new Kept(UUID.randomUUID().toString(), turn);
    // One after the other, or the second would hand over the turn of the first as well.
    Lock own = inTurn[Math.floorMod(key.hashCode(), inTurn.length)];
    own.lock();
    try {
      LocalConversation now = local.compute(key, (any, known) -> orEmpty(known).with(kept));
      if (home.seals().filter(seals -> told(seals, key, now)).isPresent()) {
        Set<String> ids = now.unheard().stream().map(Kept::id).collect(Collectors.toSet());
        local.computeIfPresent(key, (any, known) -> known.shared(ids));
      }
    } finally {
      own.unlock();
    }
  }

  private boolean told(Seals seals, Key key, LocalConversation now) {
    String name = name(seals, key);
    List<byte[]> values = new ArrayList<>();
    values.add(number(KEPT_FOR.toSeconds()));
    values.add(number(MOST_KEPT));
    values.add(number(now.unheard().size()));
    for (Kept each : now.turns()) {
      Optional<byte[]> written = turns.write(each);
      if (written.isEmpty()) {
        return false;
      }
      values.add(seals.seal(name, FORMAT, written.get()));
    }
    return home.redis()
        .<Long>ask(
            commands ->
                commands.eval(
                    ADD,
                    ScriptOutputType.INTEGER,
                    new String[] {name},
                    values.toArray(byte[][]::new)))
        .isPresent();
  }

  private static byte[] number(long number) {
    return Long.toString(number).getBytes(StandardCharsets.UTF_8);
  }

  /** Ids are the clients' to choose: two of them may choose the same. */
  private String name(Seals seals, Key key) {
    return seals.name(
        "conversation",
        String.join("\0", FORMAT, catalog, key.caller().name(), key.conversationId()));
  }

  private static LocalConversation orEmpty(@Nullable LocalConversation known) {
    return known == null ? LocalConversation.EMPTY : known;
  }
}
