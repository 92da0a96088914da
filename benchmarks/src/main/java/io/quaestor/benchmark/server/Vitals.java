package io.quaestor.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What Linux knows of a process.
 *
 * @param residentBytes the memory that it has now
 * @param mostResidentBytes the most that it ever had
 * @param processorSeconds what it has used, in its own code and in the system's
 */
public record Vitals(long residentBytes, long mostResidentBytes, double processorSeconds) {
  /** Of the clock that Linux counts processor time with, on every machine that is in use. */
  private static final double TICKS_PER_SECOND = 100;

  private static final int USER_TICKS = 11;

  public static Vitals of(long pid) {
    Path process = Path.of("/proc", Long.toString(pid));
    try {
      return new Vitals(
          kibibytes(process, "VmRSS:"), kibibytes(process, "VmHWM:"), seconds(process));
    } catch (IOException e) {
      throw new UncheckedIOException("figures of a process are read where Linux has them", e);
    }
  }

  private static long kibibytes(Path process, String field) throws IOException {
    try (Stream<String> lines = Files.lines(process.resolve("status"))) {
      String line = lines.filter(each -> each.startsWith(field)).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) << 10;
    }
  }

  private static double seconds(Path process) throws IOException {
    String stat = Files.readString(process.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1]))
        / TICKS_PER_SECOND;
  }
}
