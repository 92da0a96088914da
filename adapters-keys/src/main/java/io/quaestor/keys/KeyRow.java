package io.quaestor.keys;

import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.Scope;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A key as a row. */
final class KeyRow {
  static final String COLUMNS =
      "id, name, digest, scopes, per_minute, at_once, created_at, expires_at, revoked_at";

  private KeyRow() {}

  static void write(AccessKey key, PreparedStatement insert) throws SQLException {
    insert.setString(1, key.id());
    insert.setString(2, key.name());
    insert.setString(3, key.digest());
    insert.setString(4, key.scopes().stream().map(Scope::word).collect(Collectors.joining(" ")));
    bind(insert, 5, key.limits().perMinute());
    bind(insert, 6, key.limits().atOnce());
    insert.setLong(7, key.createdAt().toEpochMilli());
    bindMoment(insert, 8, key.expiresAt());
    bindMoment(insert, 9, key.revokedAt());
  }

  static AccessKey read(ResultSet row) throws SQLException {
    return new AccessKey(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Arrays.stream(row.getString(4).split(" "))
            .flatMap(word -> Scope.of(word).stream())
            .collect(Collectors.toSet()),
        new KeyLimits(number(row, 5), number(row, 6)),
        Instant.ofEpochMilli(row.getLong(7)),
        moment(row, 8),
        moment(row, 9));
  }

  private static void bind(PreparedStatement insert, int place, Optional<Integer> number)
      throws SQLException {
    if (number.isPresent()) {
      insert.setInt(place, number.get());
    } else {
      insert.setNull(place, Types.INTEGER);
    }
  }

  private static void bindMoment(PreparedStatement insert, int place, Optional<Instant> moment)
      throws SQLException {
    if (moment.isPresent()) {
      insert.setLong(place, moment.get().toEpochMilli());
    } else {
      insert.setNull(place, Types.BIGINT);
    }
  }

  private static Optional<Integer> number(ResultSet row, int place) throws SQLException {
    int number = row.getInt(place);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  private static Optional<Instant> moment(ResultSet row, int place) throws SQLException {
    long millis = row.getLong(place);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
