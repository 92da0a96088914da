/**
 * What every sales database does the same way, as tests that an adapter's tests inherit.
 *
 * <p>An adapter extends {@link SalesRepositoryContract} for what reads; {@link SalesStoreContract},
 * {@link TransactionContract}, {@link PresenceContract}, {@link LandingContract} and {@link
 * DatasetContract} for what writes; {@link KeyCheckContract} and {@link LoaderContract} for core's
 * loads over it; {@link AuditLogContract} and {@link VerifiedBookContract}. It says, as an {@link
 * EmptyPlace}, where its databases live. Nothing here knows any dialect but the SQL that all of
 * them share; what differs, such as the ways to attempt a write, is asked of the adapter.
 */
@NullMarked
package io.quaestor.contract.db;

import org.jspecify.annotations.NullMarked;
