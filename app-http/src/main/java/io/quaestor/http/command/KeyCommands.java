package io.quaestor.http.command;

import io.quaestor.access.KeyLimits;
import io.quaestor.access.Scope;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands about keys, a method each. */
@Command(
    name = "keys",
    description = "Makes, lists and revokes the keys that let callers in. See docs/security.md.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class KeyCommands {
  private final KeyDesk desk;

  KeyCommands(Wiring wiring, PrintWriter out, PrintWriter err) {
    this.desk = new KeyDesk(wiring, out, err);
  }

  @Command(
      name = "create",
      description = "Makes a key and prints it, this once: only its digest is kept.",
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {
        "0:it is made",
        "1:there is a key of that name already",
        "2:a bad call or a setting",
        "3:the database cannot be reached"
      })
  int create(
      @Parameters(paramLabel = "NAME", description = "Whose it is, for the audit log.") String name,
      @Option(
              names = "--scope",
              required = true,
              paramLabel = "SCOPE",
              description = {
                "What it is for: read (ask and look), load (bring data in, without reading) or admin"
                    + " (everything). May be given several times."
              })
          List<Scope> scopes,
      @Option(
              names = "--per-minute",
              paramLabel = "N",
              converter = KeyWords.Limit.class,
              description = "Most requests a minute that each server takes from it.")
          @Nullable Integer perMinute,
      @Option(
              names = "--at-once",
              paramLabel = "N",
              converter = KeyWords.Limit.class,
              description = "Most requests that each server does for it at the same time.")
          @Nullable Integer atOnce,
      @Option(
              names = "--expires",
              paramLabel = "TIME",
              description = "How long it is valid, such as 12h or 90d; without it, until revoked.")
          @Nullable Duration expires) {
    KeyLimits limits = new KeyLimits(Optional.ofNullable(perMinute), Optional.ofNullable(atOnce));
    return desk.create(
        new KeyOrder(name, EnumSet.copyOf(scopes), limits, Optional.ofNullable(expires)));
  }

  @Command(
      name = "list",
      description = "Lists all keys there ever were, without their secrets.",
      mixinStandardHelpOptions = true)
  int list() {
    return desk.list();
  }

  @Command(
      name = "revoke",
      description = "Takes a key back: within 10 seconds no server lets it in any more.",
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {
        "0:it is revoked",
        "1:there is no such key, or it was revoked before",
        "2:a bad call or a setting",
        "3:the database cannot be reached"
      })
  int revoke(@Parameters(paramLabel = "NAME|ID", description = "Of the key.") String nameOrId) {
    return desk.revoke(nameOrId);
  }
}
