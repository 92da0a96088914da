/** The web page as the server gives it; what it does is tried in a browser, in {@code web/e2e}. */
@NullMarked
package io.quaestor.http.page;

import org.jspecify.annotations.NullMarked;
