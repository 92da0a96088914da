package io.quaestor.http.access;

import com.nimbusds.jwt.JWTClaimsSet;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.Scope;
import io.quaestor.http.settings.CallerNames;
import io.quaestor.question.Caller;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sends a token that was found good. */
final class TokenVisitor {
  /** So that a name for all to use, such as {@code read}, need not be taken by one program. */
  private static final String PREFIX = "quaestor:";

  private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");

  private TokenVisitor() {}

  /**
   * @return none when the token has no name that can stand in the audit log
   */
  static Optional<Visitor> of(JWTClaimsSet claims, String scopeClaim) {
    Optional<String> name =
        Stream.of(claims.getClaim("preferred_username"), claims.getSubject())
            .flatMap(TokenVisitor::name)
            .findFirst();
    return name.map(
        known ->
            new Visitor(
                "token of " + claims.getSubject(),
                new Caller(known),
                scopes(claims.getClaim(scopeClaim)),
                KeyLimits.none()));
  }

  private static Stream<String> name(@Nullable Object claim) {
    return claim instanceof String text
            && !text.isBlank()
            && NAME.matcher(text).matches()
            && !CallerNames.isReserved(text)
        ? Stream.of(text)
        : Stream.empty();
  }

  private static Set<Scope> scopes(@Nullable Object claim) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    words(claim)
        .map(word -> word.startsWith(PREFIX) ? word.substring(PREFIX.length()) : word)
        .flatMap(word -> Scope.of(word).stream())
        .forEach(scopes::add);
    return scopes;
  }

  private static Stream<String> words(@Nullable Object claim) {
    return switch (claim) {
      case String text -> Arrays.stream(text.split(" "));
      case Collection<?> list ->
          list.stream().filter(String.class::isInstance).map(String.class::cast);
      case null, default -> Stream.empty();
    };
  }
}
