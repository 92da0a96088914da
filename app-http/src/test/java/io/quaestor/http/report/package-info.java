/** Reports over HTTP. */
@NullMarked
package io.quaestor.http.report;

import org.jspecify.annotations.NullMarked;
