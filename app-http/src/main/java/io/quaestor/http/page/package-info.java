/**
 * The web page, as far as the server has a part in it: what it is made of lies in {@code
 * app-http/web}. Start at {@link io.quaestor.http.page.WebPage}.
 */
@NullMarked
package io.quaestor.http.page;

import org.jspecify.annotations.NullMarked;
