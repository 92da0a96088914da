/** What every book of keys does the same way. Start at {@link KeyBookContract}. */
@NullMarked
package io.quaestor.contract.access;

import org.jspecify.annotations.NullMarked;
