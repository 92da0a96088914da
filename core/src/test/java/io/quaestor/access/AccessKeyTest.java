package io.quaestor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void a_token_is_read_back_as_it_was_written_and_tells_its_secret_to_nobody() {
    KeyToken token = KeyToken.fresh();

    assertThat(token.text()).matches("qk_[0-9a-f]{12}_[0-9a-f]{64}");
    assertThat(KeyToken.parse(token.text())).hasValue(token);
    assertThat(token).hasToString("KeyToken[" + token.id() + "]");
    assertThat(KeyToken.fresh()).isNotEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "qk_", "0123456789abcdef", "qk_0123456789ab_0123", "Bearer qk_a_b"})
  void other_texts_are_no_tokens(String text) {
    assertThat(KeyToken.parse(text)).isEmpty();
  }

  @Test
  void only_its_own_token_opens_a_key() {
    KeyToken token = KeyToken.fresh();
    Optional<AccessKey> key = Optional.of(key(token, Optional.empty(), Optional.empty()));

    assertThat(AccessKey.opens(token, key)).isTrue();
    assertThat(AccessKey.opens(new KeyToken(token.id(), KeyToken.fresh().secret()), key)).isFalse();
    assertThat(AccessKey.opens(token, Optional.empty())).isFalse();
  }

  @Test
  void is_valid_until_it_expires_or_is_revoked() {
    KeyToken token = KeyToken.fresh();
    AccessKey expiring = key(token, Optional.of(NOON), Optional.empty());

    assertThat(key(token, Optional.empty(), Optional.empty()).isValid(NOON)).isTrue();
    assertThat(expiring.isValid(NOON.minusMillis(1))).isTrue();
    assertThat(expiring.isValid(NOON)).isFalse();
    assertThat(key(token, Optional.empty(), Optional.of(NOON)).isValid(NOON)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"READ, READ, true", "READ, LOAD, false", "LOAD, READ, false", "ADMIN, LOAD, true"})
  void only_admin_holds_other_scopes(Scope given, Scope asked, boolean expected) {
    assertThat(asked.isIn(EnumSet.of(given))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "till ", "-till", "a\nb", "a,b", "a:b"})
  void odd_names_are_refused(String name) {
    assertThat(AccessKey.isName(name)).isFalse();
    assertThatThrownBy(
            () ->
                new AccessKey(
                    "a",
                    name,
                    "",
                    Set.of(),
                    KeyLimits.none(),
                    NOON,
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void limits_of_its_own_come_before_the_standard_ones() {
    KeyLimits own = new KeyLimits(Optional.of(60), Optional.empty());

    assertThat(own.or(new KeyLimits(Optional.of(5), Optional.of(2))))
        .isEqualTo(new KeyLimits(Optional.of(60), Optional.of(2)));
  }

  private static AccessKey key(
      KeyToken token, Optional<Instant> expires, Optional<Instant> revoked) {
    return new AccessKey(
        token.id(),
        "till",
        token.digest(),
        Set.of(Scope.READ),
        KeyLimits.none(),
        NOON.minusSeconds(60),
        expires,
        revoked);
  }
}
