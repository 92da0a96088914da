/**
 * What every book of jobs does the same way, as tests that an adapter's tests inherit: extend
 * {@link JobBookContract} and say, as a {@link JobPlace}, where your books live.
 */
@NullMarked
package io.quaestor.contract.job;

import org.jspecify.annotations.NullMarked;
