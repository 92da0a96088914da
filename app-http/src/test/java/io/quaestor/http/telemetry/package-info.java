@NullMarked
package io.quaestor.http.telemetry;

import org.jspecify.annotations.NullMarked;
