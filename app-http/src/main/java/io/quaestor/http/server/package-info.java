/**
 * How requests get in: the listening address, the prefix of all paths, and JSON. Nothing here knows
 * what is asked. Start at {@link ServerCustomizer}.
 */
@NullMarked
package io.quaestor.http.server;

import org.jspecify.annotations.NullMarked;
