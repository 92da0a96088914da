/**
 * What the server is told by its operator: {@code QUAESTOR_*} variables and the {@code quaestor.*}
 * properties of the same names, read once at the start into records that can be relied on. A wrong
 * value stops the start with a sentence that names the variable. What variables there are is told
 * in {@link io.quaestor.http.settings.variables}. Start at {@link Settings}.
 */
@NullMarked
package io.quaestor.http.settings;

import org.jspecify.annotations.NullMarked;
