/**
 * What an operator can see of the calls to a language model: spans and metrics, named as
 * OpenTelemetry names them. They go nowhere unless one of OpenTelemetry's own variables says where,
 * and no text is ever in them: neither of people, nor of prompts, replies, errors or data. Start at
 * {@link io.quaestor.http.telemetry.ObservedModel}.
 */
@NullMarked
package io.quaestor.http.telemetry;

import org.jspecify.annotations.NullMarked;
