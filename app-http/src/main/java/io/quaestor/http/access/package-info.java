/** Who may call: clients with a key, pages of known origins. Start at {@link ApiKeyFilter}. */
@NullMarked
package io.quaestor.http.access;

import org.jspecify.annotations.NullMarked;
