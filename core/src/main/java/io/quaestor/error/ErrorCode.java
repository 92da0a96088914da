package io.quaestor.error;

/**
 * Every failure that a caller can meet. The slug is public API: documented in {@code
 * docs/errors.md}, never renamed, never reused.
 */
public enum ErrorCode {
  QUESTION_INVALID("question-invalid", Fault.CALLER, false),
  REQUEST_MALFORMED("request-malformed", Fault.CALLER, false),
  SQL_REFUSED("sql-refused", Fault.CALLER, false),
  QUERY_FAILED("query-failed", Fault.CALLER, false),
  FILE_MALFORMED("file-malformed", Fault.CALLER, false),
  FILE_TOO_LARGE("file-too-large", Fault.TOO_LARGE, false),
  TOO_MANY_REJECTS("too-many-rejects", Fault.UNFIT, false),
  ROWS_UNFIT("rows-unfit", Fault.UNFIT, false),
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", Fault.UNFIT, false),
  PARAMETER_UNFIT("parameter-unfit", Fault.UNFIT, false),
  TABLE_UNKNOWN("table-unknown", Fault.ABSENT, false),
  JOB_UNKNOWN("job-unknown", Fault.ABSENT, false),
  JOB_OVER("job-over", Fault.CONFLICT, false),
  DATASET_UNKNOWN("dataset-unknown", Fault.ABSENT, false),
  REPORT_UNKNOWN("report-unknown", Fault.ABSENT, false),
  CONVERSATION_CHANGED("conversation-changed", Fault.CONFLICT, false),
  ANSWER_UNKNOWN("answer-unknown", Fault.ABSENT, false),
  ANSWER_UNFIT("answer-unfit", Fault.UNFIT, false),
  DECLINED("declined", Fault.UNANSWERABLE, false),
  QUERY_TIMEOUT("query-timeout", Fault.DEPENDENCY, true),
  QUERY_TOO_LARGE("query-too-large", Fault.CALLER, false),
  DATABASE_BUSY("database-busy", Fault.DEPENDENCY, true),
  DATABASE_UNAVAILABLE("database-unavailable", Fault.DEPENDENCY, true),
  MODEL_UNAVAILABLE("model-unavailable", Fault.DEPENDENCY, true),
  MODEL_TIMEOUT("model-timeout", Fault.DEPENDENCY, true),
  MODEL_BUSY("model-busy", Fault.DEPENDENCY, true),
  MODEL_REFUSED("model-refused", Fault.OPERATOR, false),
  CONFIGURATION_INVALID("configuration-invalid", Fault.OPERATOR, false),
  CATALOG_INVALID("catalog-invalid", Fault.OPERATOR, false),
  INTERNAL("internal", Fault.QUAESTOR, false);

  private final String slug;
  private final Fault fault;
  private final boolean retryable;

  ErrorCode(String slug, Fault fault, boolean retryable) {
    this.slug = slug;
    this.fault = fault;
    this.retryable = retryable;
  }

  public String slug() {
    return slug;
  }

  public Fault fault() {
    return fault;
  }

  /** Whether it is a language model that failed. */
  public boolean isOfModel() {
    return this == MODEL_UNAVAILABLE
        || this == MODEL_TIMEOUT
        || this == MODEL_BUSY
        || this == MODEL_REFUSED;
  }

  /** Whether the very same request may succeed later. */
  public boolean retryable() {
    return retryable;
  }
}
