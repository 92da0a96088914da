package io.quaestor.http.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.micronaut.context.ApplicationContext;
import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.port.KeyBook;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code quaestor keys} on SQLite. */
class KeyCommandsTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void makes_a_key_and_shows_it_this_once() {
    assertThat(
            keys(
                "create",
                "till 1",
                "--scope=load",
                "--scope",
                "read",
                "--per-minute=600",
                "--at-once=4",
                "--expires=90d"))
        .isZero();

    KeyToken token = KeyToken.parse(out.toString().strip()).orElseThrow();
    assertThat(err.toString()).contains("'till 1' for read, load, until ").doesNotContain("qk_");
    AccessKey key = kept(token.id());
    assertThat(key.name()).isEqualTo("till 1");
    assertThat(key.digest()).isEqualTo(token.digest());
    assertThat(key.scopes()).isEqualTo(Set.of(Scope.READ, Scope.LOAD));
    assertThat(key.limits()).isEqualTo(new KeyLimits(Optional.of(600), Optional.of(4)));
    assertThat(key.expiresAt()).hasValue(key.createdAt().plus(Duration.ofDays(90)));

    assertThat(keys("list")).isZero();
    assertThat(out.toString())
        .contains(token.id(), "till 1", "read,load", "600", "valid until")
        .doesNotContain(token.secret(), token.digest());
  }

  @Test
  void revokes_a_key_by_its_name_or_its_id() {
    keys("create", "till", "--scope=load");
    keys("create", "office", "--scope=read");
    String office = KeyToken.parse(out.toString().strip()).orElseThrow().id();

    assertThat(keys("revoke", "till")).isZero();
    assertThat(keys("revoke", office)).isZero();
    assertThat(err.toString()).contains("'office' (" + office + ") is revoked");
    assertThat(keys("revoke", "till")).as("once more").isEqualTo(1);

    keys("list");
    assertThat(out.toString()).contains("revoked 20").doesNotContain("valid");
  }

  @Test
  void gives_a_name_once_and_again_after_it_was_revoked() {
    assertThat(keys("create", "till", "--scope=load")).isZero();
    assertThat(keys("create", "till", "--scope=read")).isEqualTo(1);
    assertThat(err.toString()).contains("a key of the name 'till'");
    assertThat(out.toString()).isEmpty();

    keys("revoke", "till");
    assertThat(keys("create", "till", "--scope=read")).isZero();
  }

  @Test
  void says_that_there_is_none() {
    assertThat(keys("list")).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines("There are no keys yet.\n");
  }

  @ParameterizedTest
  @MethodSource("badCalls")
  void refuses_a_bad_call(List<String> arguments, String words) {
    assertThat(keys(arguments.toArray(String[]::new))).isEqualTo(2);

    assertThat(err.toString()).contains(words);
    assertThat(out.toString()).isEmpty();
  }

  static Stream<Arguments> badCalls() {
    return Stream.of(
        argumentSet("nothing", List.of(), "Missing required subcommand"),
        argumentSet("no scope", List.of("create", "till"), "Missing required option: '--scope"),
        argumentSet("an unknown one", List.of("create", "till", "--scope=write"), "'write' is not"),
        argumentSet("a list", List.of("create", "till", "--scope=read,load"), "'read,load' is not"),
        argumentSet("no name", List.of("create", "--scope=read"), "'NAME'"),
        argumentSet("an odd name", List.of("create", "a,b", "--scope=read"), "a name has letters"),
        argumentSet("a taken one", List.of("create", "quaestor", "--scope=read"), "are taken"),
        argumentSet(
            "no time", List.of("create", "a", "--scope=read", "--expires=soon"), "'soon' is not"),
        argumentSet(
            "no rate", List.of("create", "a", "--scope=read", "--per-minute=0"), "from 1 to"),
        argumentSet(
            "no slot", List.of("create", "a", "--scope=read", "--at-once=-1"), "from 1 to"));
  }

  private AccessKey kept(String id) {
    try (ApplicationContext context = context(Map.of("quaestor.sample-data", "false"))) {
      return context.getBean(KeyBook.class).find(id).orElseThrow();
    }
  }

  private int keys(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Commands.line(
            this::context,
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of("keys"), Stream.of(arguments)).toArray(String[]::new));
  }

  private ApplicationContext context(Map<String, Object> settings) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("quaestor.data-dir", folder.toString());
    return ApplicationContext.builder(properties).environmentPropertySource(false).start();
  }
}
