/** Key figures over HTTP. */
@NullMarked
package io.quaestor.http.kpi;

import org.jspecify.annotations.NullMarked;
