@NullMarked
package io.quaestor.http.telemetry.data;

import org.jspecify.annotations.NullMarked;
