package io.quaestor.load;

import io.quaestor.catalog.Table;
import java.nio.file.Path;

/**
 * A CSV file on its way into a table.
 *
 * @param content where it is on this machine; read, never changed
 * @param fingerprint of the content: the same for the same bytes, and different for others
 */
public record LoadFile(Table table, Path content, String fingerprint) {}
