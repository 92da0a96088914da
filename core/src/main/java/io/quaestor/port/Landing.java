package io.quaestor.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What a store remembers of rows that landed, written in the transaction of the rows themselves: if
 * it is there, so are they. A process that was killed finds out by it how its work ended.
 *
 * @param id of the load, the batch or the event, as whoever wrote it chose
 * @param table where the rows are
 * @param fingerprint of what was sent, to recognise it when it is sent again; none when nobody will
 *     ask
 * @param rows how many landed
 * @param rejected how many were left out because they did not fit
 */
public record Landing(
    String id, String table, Optional<String> fingerprint, long rows, long rejected, Instant at) {}
