@NullMarked
package io.quaestor.http.telemetry.scrape;

import org.jspecify.annotations.NullMarked;
