/** Processes that are killed and databases that go away in the middle of a load. */
@NullMarked
package io.quaestor.http.fault;

import org.jspecify.annotations.NullMarked;
