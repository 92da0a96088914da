package io.quaestor.prompt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JSON objects in a text. Of JSON's rules those may be broken whose breach leaves no
 * doubt about what is meant: commas at the end, ends of lines inside texts, single quotes. A field
 * that comes twice leaves one.
 */
public final class JsonObjects {
  /** A longer reply is no answer to a question. */
  private static final int MOST_LETTERS = 200_000;

  private static final int MOST_TRIES = 200;

  private static final Pattern TAG = Pattern.compile("</?think(?:ing)?>");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  private record Found(JsonNode object, int end) {}

  private JsonObjects() {}

  /**
   * Those of a model's reply, in their order; what it only thought is passed over.
   *
   * @return nothing for a reply that is far too long
   */
  public static List<JsonNode> inReply(String reply) {
    return reply.length() > MOST_LETTERS ? List.of() : in(said(reply));
  }

  /**
   * Without thoughts. Some services leave the beginning of one out; one that does not end is the
   * end of the reply.
   */
  private static String said(String reply) {
    StringBuilder said = new StringBuilder();
    Matcher tag = TAG.matcher(reply);
    int spoken = 0; // where what is said goes on; below zero within a thought
    while (tag.find()) {
      if (tag.group().startsWith("</")) {
        said.setLength(spoken < 0 ? said.length() : 0);
        spoken = tag.end();
      } else if (spoken >= 0) {
        said.append(reply, spoken, tag.start()).append(' ');
        spoken = -1;
      }
    }
    return spoken < 0 ? said.toString() : said.append(reply, spoken, reply.length()).toString();
  }

  /** In their order. An object inside another is only found where the outer one is none. */
  private static List<JsonNode> in(String text) {
    List<JsonNode> objects = new ArrayList<>();
    int tries = 0;
    int at = text.indexOf('{');
    while (at >= 0 && tries++ < MOST_TRIES) {
      Found found = at(text, at);
      if (found != null) {
        objects.add(found.object());
      }
      at = text.indexOf('{', found == null ? at + 1 : found.end());
    }
    return objects;
  }

  private static @Nullable Found at(String text, int start) {
    try (JsonParser parser = JSON.createParser(text.substring(start))) {
      JsonNode object = JSON.readTree(parser);
      return new Found(object, start + (int) parser.currentLocation().getCharOffset());
    } catch (IOException e) {
      return null; // a brace that begins no object: an outcome, not a failure of ours
    }
  }
}
