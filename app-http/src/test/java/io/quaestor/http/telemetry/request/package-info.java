@NullMarked
package io.quaestor.http.telemetry.request;

import org.jspecify.annotations.NullMarked;
