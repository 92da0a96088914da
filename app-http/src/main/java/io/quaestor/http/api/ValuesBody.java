package io.quaestor.http.api;

import io.quaestor.complete.ColumnListing;
import java.util.List;

/**
 * Values of one column.
 *
 * @param more whether there are more
 * @param listed false where the values are not kept, so that there may be any
 */
record ValuesBody(
    String dataset,
    String table,
    String column,
    List<String> values,
    boolean more,
    boolean listed) {
  static ValuesBody of(ColumnListing listing) {
    return new ValuesBody(
        listing.dataset(),
        listing.table(),
        listing.column(),
        listing.values(),
        listing.more(),
        listing.listed());
  }
}
