package io.quaestor.http.settings;

import java.nio.file.Path;

/**
 * How files come in.
 *
 * @param uploadDir where they wait for their load, made when it is missing
 * @param maxBytes of one file
 * @param workers how many loads this server does at the same time
 */
public record LoadSettings(Path uploadDir, long maxBytes, int workers) {
  /** What stands around the files of a form, in bytes: boundaries, headers and options. */
  private static final long FORM = 64 * 1024;

  /** Most bytes of a form with so many files. */
  public long maxBytesOf(int files) {
    return files * maxBytes + FORM;
  }
}
