package io.quaestor.http.command;

import io.micronaut.context.ApplicationContext;
import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.http.settings.CallerNames;
import io.quaestor.port.KeyBook;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** {@code quaestor keys}: works on the book itself, while servers may be running. */
final class KeyDesk {
  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int BAD_CALL = 2;

  /** Who only makes a key wants no sample for that. */
  private static final Map<String, Object> SETTINGS = Map.of("quaestor.sample-data", "false");

  private final Wiring wiring;
  private final PrintWriter out;
  private final PrintWriter err;

  KeyDesk(Wiring wiring, PrintWriter out, PrintWriter err) {
    this.wiring = wiring;
    this.out = out;
    this.err = err;
  }

  /** Prints the key alone where programs read, and the rest where people do. */
  int create(KeyOrder order) {
    if (!AccessKey.isName(order.name()) || CallerNames.isReserved(order.name())) {
      return told(
          BAD_CALL,
          "a name has letters and digits, and . _ @ - or blanks between them, 100 characters at"
              + " most; anonymous, evaluation and quaestor are taken");
    }
    return withBook(book -> create(order, book));
  }

  private int create(KeyOrder order, KeyBook book) {
    KeyToken token = KeyToken.fresh();
    AccessKey key = order.key(token, now());
    if (!book.add(key)) {
      return told(
          REFUSED, "there is a key of the name '%s'; revoke it first".formatted(order.name()));
    }
    out.println(token.text());
    out.flush();
    return told(
        DONE,
        "the key of '%s' for %s%s. It is shown this once; send it in the header X-API-Key, or as"
                .formatted(
                    key.name(), words(key), key.expiresAt().map(end -> ", until " + end).orElse(""))
            + " Authorization: Bearer");
  }

  int list() {
    return withBook(
        book -> {
          out.print(KeyTable.of(book.list(), now()));
          out.flush();
          return DONE;
        });
  }

  int revoke(String nameOrId) {
    return withBook(book -> revoke(nameOrId, book));
  }

  private int revoke(String nameOrId, KeyBook book) {
    List<AccessKey> meant =
        book.list().stream()
            .filter(key -> key.id().equals(nameOrId) || key.name().equals(nameOrId))
            .filter(key -> key.revokedAt().isEmpty())
            .toList();
    if (meant.size() > 1) {
      return told(
          BAD_CALL, "'%s' is the name of one key and the id of another".formatted(nameOrId));
    }
    if (meant.isEmpty() || !book.revoke(meant.getFirst().id(), now())) {
      return told(REFUSED, "there is no key '%s' that could be revoked".formatted(nameOrId));
    }
    return told(
        DONE,
        "the key of '%s' (%s) is revoked; running servers know within 10 seconds"
            .formatted(meant.getFirst().name(), meant.getFirst().id()));
  }

  private int withBook(ToIntFunction<KeyBook> work) {
    try (ApplicationContext context = wiring.with(SETTINGS)) {
      return work.applyAsInt(context.getBean(KeyBook.class));
    }
  }

  private static String words(AccessKey key) {
    return key.scopes().stream().sorted().map(Scope::word).collect(Collectors.joining(", "));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private int told(int status, String sentence) {
    err.println("quaestor keys: " + sentence);
    err.flush();
    return status;
  }
}
