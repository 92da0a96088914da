package io.quaestor.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes texts of people and of the data so that a prompt can hold them. As a JSON text on one line
 * it cannot end its quotes, and with every {@code <} that could begin a tag written as an escape it
 * cannot end the fence around it. Nothing is lost: whoever reads JSON reads the very text.
 */
public final class Quoted {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TAG = Pattern.compile("<(?=[\\p{L}/!?])");

  /** Ends of lines that JSON leaves as they are, and signs that change how a text is seen. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Quoted() {}

  /** The beginning of what is too long for a prompt, and that it is cut. */
  public static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + " (cut)";
  }

  /** In quotes. */
  public static String text(String foreign) {
    try {
      return escaped(JSON.writeValueAsString(foreign));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a text cannot be written as JSON", e);
    }
  }

  /** A JSON object that was written already; only the texts in it can hold what is escaped. */
  public static String escaped(String json) {
    String fenced = TAG.matcher(json).replaceAll("\\\\u003c");
    return UNSEEN.matcher(fenced).replaceAll(Quoted::escape);
  }

  private static String escape(MatchResult match) {
    StringBuilder escape = new StringBuilder();
    match.group().chars().forEach(c -> escape.append("\\\\u%04x".formatted(c)));
    return escape.toString();
  }

  /** Lines between an opening and a closing tag. */
  public static String fence(String tag, String lines) {
    return "<" + tag + ">\n" + lines + "\n</" + tag + ">";
  }
}
