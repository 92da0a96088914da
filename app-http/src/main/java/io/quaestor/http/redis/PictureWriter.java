package io.quaestor.http.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a picture, which is made of maps, lists, texts, truths and numbers, so that {@link
 * PictureReader} makes the same of it. A decimal number always has an exponent, an integer never.
 */
final class PictureWriter extends StdSerializer<Object> {
  private static final long serialVersionUID = 1L;

  PictureWriter() {
    super(Object.class);
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    write(value, json);
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(withExponent(number.toString()));
      case List<?> list -> {
        json.writeStartArray();
        for (Object each : list) {
          write(each, json);
        }
        json.writeEndArray();
      }
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName((String) entry.getKey());
          write(entry.getValue(), json);
        }
        json.writeEndObject();
      }
      default ->
          throw JsonMappingException.from(
              json, "a picture has no " + value.getClass().getSimpleName());
    }
  }

  private static String withExponent(String number) {
    return number.indexOf('E') < 0 ? number + "E0" : number;
  }
}
