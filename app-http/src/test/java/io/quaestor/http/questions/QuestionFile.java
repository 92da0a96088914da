package io.quaestor.http.questions;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Questions with the SQL that answers them, one JSON object a line. */
final class QuestionFile {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private QuestionFile() {}

  /**
   * One question.
   *
   * @param gold acceptable queries; any one will do
   * @param expect {@code answer} or {@code decline}
   */
  record Entry(
      String id,
      String tier,
      String question,
      List<String> gold,
      String expect,
      boolean orderMatters,
      List<String> chart) {
    boolean answerable() {
      return expect.equals("answer");
    }
  }

  static List<Entry> read(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(QuestionFile::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Entry entry(String line) {
    try {
      return JSON.readValue(line, Entry.class);
    } catch (IOException e) {
      throw new UncheckedIOException("not a question: " + line, e);
    }
  }
}
