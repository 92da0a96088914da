package io.quaestor.http.batch;

import io.quaestor.error.ErrorCode;
import io.quaestor.http.openapi.Fails;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is described alike of all operations that add rows while the client waits. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Fails({
  ErrorCode.TABLE_UNKNOWN,
  ErrorCode.ROWS_UNFIT,
  ErrorCode.IDEMPOTENCY_KEY_REUSED,
  ErrorCode.DATABASE_BUSY,
  ErrorCode.DATABASE_UNAVAILABLE,
  ErrorCode.QUERY_TIMEOUT
})
@Parameter(
    name = "Idempotency-Key",
    in = ParameterIn.HEADER,
    description = IdempotencyKeys.MEANING,
    schema = @Schema(implementation = String.class, pattern = IdempotencyKeys.FORM))
@interface AddsRows {}
