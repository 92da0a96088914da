/**
 * What the most frequent categories of the events took in: counted and added up here, from rows
 * that are streamed once and from events as they land, not by the database.
 *
 * <p>The catalog says what of: the table that takes events, its first dimension with a list of
 * allowed values and its first amount of money. Start at {@link FeedbackDesk}.
 */
@NullMarked
package io.quaestor.feedback;

import org.jspecify.annotations.NullMarked;
