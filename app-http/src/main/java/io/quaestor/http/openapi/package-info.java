/**
 * The description of the HTTP interface (OpenAPI 3.1) and the two pages that show it. What it says
 * of paths and bodies is read from the code while that is compiled; what is known only to the
 * running server (its prefix, its version, which routes there are) and what all operations have in
 * common is added when somebody asks. Start at {@link io.quaestor.http.openapi.ApiDescription}.
 */
@NullMarked
package io.quaestor.http.openapi;

import org.jspecify.annotations.NullMarked;
