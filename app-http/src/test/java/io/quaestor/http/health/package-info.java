/** What a server says of its own health, and how it stops. */
@NullMarked
package io.quaestor.http.health;

import org.jspecify.annotations.NullMarked;
