package io.quaestor.http.telemetry.request;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** Makes OpenTelemetry's context that of each thread to which the framework hands a request. */
record TraceContext(Context context) implements ThreadPropagatedContextElement<Scope> {
  @Override
  @SuppressWarnings("MustBeClosed") // the framework gives it back below
  public Scope updateThreadContext() {
    return context.makeCurrent();
  }

  @Override
  public void restoreThreadContext(Scope before) {
    before.close();
  }
}
