package io.quaestor.http.api;

import java.util.Map;

/**
 * Whether the server can do its work.
 *
 * @param status {@code ok} or {@code down}
 * @param checks {@code ok} or the reason, by what was checked
 */
record HealthBody(String status, Map<String, String> checks) {}
