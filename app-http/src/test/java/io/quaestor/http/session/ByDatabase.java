package io.quaestor.http.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** SQL, where each database has its own words or all the same. */
record ByDatabase(String sqlite, String postgres) {
  /** The databases that the session is played on. */
  enum Database {
    SQLITE,
    POSTGRES
  }

  /** A text for both, or an object with one for each. */
  static ByDatabase of(JsonNode node) {
    return node.isTextual()
        ? new ByDatabase(node.asText(), node.asText())
        : new ByDatabase(text(node, Database.SQLITE), text(node, Database.POSTGRES));
  }

  private static String text(JsonNode node, Database database) {
    return node.required(database.name().toLowerCase(Locale.ROOT)).asText();
  }

  String on(Database database) {
    return switch (database) {
      case SQLITE -> sqlite;
      case POSTGRES -> postgres;
    };
  }
}
