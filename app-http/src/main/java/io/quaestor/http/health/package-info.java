/**
 * What tells a load balancer or an operator how the server is, and how it stops without a request
 * lost: {@code /health/liveness} says that the process works, {@code /health/readiness} that it
 * should be sent requests, {@code /health} all there is to say. Start at {@link
 * io.quaestor.http.health.DatabaseHealth} and {@link io.quaestor.http.health.OrderlyStop}.
 */
@NullMarked
package io.quaestor.http.health;

import org.jspecify.annotations.NullMarked;
