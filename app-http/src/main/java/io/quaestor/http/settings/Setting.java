package io.quaestor.http.settings;

import java.util.Locale;

/**
 * Every setting there is. The names are public API: {@code QUAESTOR_DB_URL} as a variable, {@code
 * quaestor.db-url} as a property.
 */
public enum Setting {
  PORT,
  HOST,
  INSECURE,
  API_KEYS,
  BASE_PATH,
  CORS_ORIGINS,
  MCP,
  DATASETS,
  DATA_DIR,
  SAMPLE_DATA,
  DB,
  DB_URL,
  DB_USER,
  DB_PASSWORD,
  DB_READER_USER,
  DB_READER_PASSWORD,
  DB_MAX_COST,
  LLM,
  LLM_BASE_URL,
  LLM_MODEL,
  LLM_TIMEOUT,
  LLM_SHARE,
  LLM_ALONE,
  LLM_VOTE,
  LLM_CONFIDENCE,
  LLM_TEMPERATURE,
  LLM_PROMPT_PRICE,
  LLM_COMPLETION_PRICE,
  LLM_CURRENCY,
  CACHE,
  QUERY_TIMEOUT,
  MAX_ROWS,
  MAX_RESULT_BYTES,
  MAX_QUERIES,
  UPLOAD_DIR,
  MAX_UPLOAD,
  LOAD_WORKERS,
  ROLLUP_INTERVAL;

  static final String PREFIX = "QUAESTOR_";

  public String variable() {
    return PREFIX + name();
  }

  public String property() {
    return "quaestor." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the value must not be seen in a message; addresses may hold a password. */
  boolean secret() {
    return this == API_KEYS || name().endsWith("URL") || name().endsWith("PASSWORD");
  }
}
