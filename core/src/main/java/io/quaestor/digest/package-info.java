/** By what content is recognised when it comes again. */
@NullMarked
package io.quaestor.digest;

import org.jspecify.annotations.NullMarked;
