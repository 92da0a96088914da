/**
 * Reports: queries with a name and parameters that are kept beside a dataset. Values come in as
 * texts, are held against what the catalog says of them, and are bound; the SQL goes the way of all
 * SQL, through {@link io.quaestor.question.GuardedQueries}. Results are kept until the data change.
 * How a report is declared is the business of {@link io.quaestor.catalog.Report}; addresses and
 * files are the server's. Start at {@link Reports}.
 */
@NullMarked
package io.quaestor.report;

import org.jspecify.annotations.NullMarked;
