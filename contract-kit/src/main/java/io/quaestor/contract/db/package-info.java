/**
 * What every sales database does the same way, as tests that an adapter's tests inherit.
 *
 * <p>An adapter extends {@link SalesRepositoryContract}, {@link SalesStoreContract}, {@link
 * DatasetContract} and {@link AuditLogContract} and says, as an {@link EmptyPlace}, where its
 * databases live. Nothing here knows any dialect but the SQL that all of them share; what differs,
 * such as the ways to attempt a write, is asked of the adapter.
 */
@NullMarked
package io.quaestor.contract.db;

import org.jspecify.annotations.NullMarked;
