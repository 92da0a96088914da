/**
 * Commands that do their work and end, with the server's own settings and wiring but no server: no
 * port is opened. What they print is for a person; {@code --json} is for a program. Start at {@link
 * Commands}.
 */
@NullMarked
package io.quaestor.http.command;

import org.jspecify.annotations.NullMarked;
