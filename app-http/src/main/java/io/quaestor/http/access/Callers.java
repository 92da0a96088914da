package io.quaestor.http.access;

import io.micronaut.http.HttpRequest;
import io.quaestor.question.Caller;

/** Who sent a request: the name of the key that let it in. */
public final class Callers {
  private static final String ATTRIBUTE = "quaestor.caller";

  private Callers() {}

  /** {@link Caller#ANONYMOUS} where no key is asked for. */
  public static Caller of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class).orElse(Caller.ANONYMOUS);
  }

  static void note(HttpRequest<?> request, Caller caller) {
    request.setAttribute(ATTRIBUTE, caller);
  }
}
