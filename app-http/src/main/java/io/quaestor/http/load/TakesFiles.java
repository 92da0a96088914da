package io.quaestor.http.load;

import io.quaestor.error.ErrorCode;
import io.quaestor.http.openapi.Fails;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What may go wrong alike with all operations that take files in. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Fails({
  ErrorCode.REQUEST_MALFORMED,
  ErrorCode.FILE_MALFORMED,
  ErrorCode.FILE_TOO_LARGE,
  ErrorCode.TABLE_UNKNOWN,
  ErrorCode.DATABASE_UNAVAILABLE
})
@interface TakesFiles {}
