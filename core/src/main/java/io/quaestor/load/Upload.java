package io.quaestor.load;

import java.nio.file.Path;

/**
 * A file that has come in and belongs to no job yet.
 *
 * @param name as the client calls it, without a folder; for people only
 * @param content where it is
 * @param fingerprint the SHA-256 of its bytes in hexadecimal digits
 * @param rows how many lines of it are not blank, those inside quotes not counted, the header too
 */
public record Upload(String name, Path content, long bytes, String fingerprint, long rows) {}
