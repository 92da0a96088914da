/**
 * Who may call: clients with a key for what they want, pages of known origins. Start at {@link
 * Gate}, which is asked before every route; {@link Needs} says what a route needs.
 */
@NullMarked
package io.quaestor.http.access;

import org.jspecify.annotations.NullMarked;
