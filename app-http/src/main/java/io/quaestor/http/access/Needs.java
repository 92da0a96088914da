package io.quaestor.http.access;

import io.quaestor.access.Scope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a key must be for to come in here; one of several is enough. Routes without it need {@link
 * Scope#READ}. The table of all of them is in {@code docs/security.md}, and a test holds it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
  Scope[] value();
}
