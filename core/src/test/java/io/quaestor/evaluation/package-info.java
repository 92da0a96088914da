/** Tests of the evaluation: each kind of difference, each kind of bad line, each verdict. */
@NullMarked
package io.quaestor.evaluation;

import org.jspecify.annotations.NullMarked;
