package io.quaestor.evaluation;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of questions: UTF-8, one JSON object a line, each a question or a conversation; blank
 * lines are passed over.
 */
public final class QuestionFile {
  private QuestionFile() {}

  /**
   * @return at least one conversation, in the order of the file
   * @throws QuaestorException {@code FILE_MALFORMED}, naming the file, the line counted from 1, and
   *     what to write instead
   */
  public static List<Conversation> read(Path file) {
    List<String> lines = lines(file);
    List<Conversation> conversations = new ArrayList<>();
    Map<String, Integer> lineOf = new HashMap<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty()) {
        conversations.add(conversation(file, line, number, lineOf));
      }
    }
    if (conversations.isEmpty()) {
      throw malformed(file + " holds no question: write one JSON object a line", null);
    }
    return List.copyOf(conversations);
  }

  private static Conversation conversation(
      Path file, String line, int number, Map<String, Integer> lineOf) {
    try {
      QuestionLine read = QuestionLine.read(line, number);
      Integer earlier = lineOf.putIfAbsent(read.id(), number);
      if (earlier != null) {
        throw new LineFault(
            "the id '%s' is that of line %d as well: give each line its own"
                .formatted(read.id(), earlier));
      }
      return read.conversation();
    } catch (LineFault fault) {
      throw malformed("line %d of %s: %s".formatted(number, file, fault.getMessage()), fault);
    }
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (NoSuchFileException e) {
      throw malformed("there is no file " + file, e);
    } catch (CharacterCodingException e) {
      throw malformed(file + " is not UTF-8 text: save it as UTF-8", e);
    } catch (IOException e) {
      throw malformed(file + " cannot be read; see that it is a file you may read", e);
    }
  }

  private static QuaestorException malformed(String sentence, @Nullable Throwable cause) {
    return new QuaestorException(ErrorCode.FILE_MALFORMED, sentence, cause);
  }
}
