/**
 * Every variable that an operator may set: its name, what it may be, what it is when nobody sets
 * it, and what it does. The readers of the settings take the defaults from here, and {@code
 * docs/configuration.md} and {@code .env.example} are written from here, so that none of them can
 * say something else. A new setting is a constant of the enum of its subject. Start at {@link
 * io.quaestor.http.settings.variables.Setting}.
 */
@NullMarked
package io.quaestor.http.settings.variables;

import org.jspecify.annotations.NullMarked;
