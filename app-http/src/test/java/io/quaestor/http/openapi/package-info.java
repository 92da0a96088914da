/** The description of the HTTP interface, held against the server that gives it. */
@NullMarked
package io.quaestor.http.openapi;

import org.jspecify.annotations.NullMarked;
