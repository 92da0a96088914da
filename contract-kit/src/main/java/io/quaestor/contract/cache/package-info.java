/**
 * What every place does the same way where answers, results of reports and conversations are kept.
 */
@NullMarked
package io.quaestor.contract.cache;

import org.jspecify.annotations.NullMarked;
