package io.quaestor.http.answers;

import java.util.Map;

class VerifiedOverSqliteTest extends VerifiedOverHttp {
  @Override
  Map<String, Object> database() {
    return Map.of();
  }
}
