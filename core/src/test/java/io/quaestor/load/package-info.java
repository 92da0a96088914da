/** Tests of loads, and the fakes of what they need from outside. */
@NullMarked
package io.quaestor.load;

import org.jspecify.annotations.NullMarked;
