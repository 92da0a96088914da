/**
 * Reports over HTTP: addresses, JSON and CSV. What a report is and how it runs is core's business.
 * Start at {@link io.quaestor.http.report.ReportController}.
 */
@NullMarked
package io.quaestor.http.report;

import org.jspecify.annotations.NullMarked;
