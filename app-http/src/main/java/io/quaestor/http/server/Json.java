package io.quaestor.http.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.quaestor.table.Cell;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * How JSON is written and read: names in snake_case, nothing left out, cells as plain JSON values;
 * a body with an unknown field, a field that comes twice or a value of another type is refused
 * rather than bent, and numbers are kept to the last digit.
 */
@Singleton
public final class Json implements BeanCreatedEventListener<ObjectMapper> {
  @Override
  public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
    return configured(event.getBean());
  }

  public static ObjectMapper configured(ObjectMapper mapper) {
    mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    mapper.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
    mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
    mapper.configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);
    mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
    mapper.configure(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY, false);
    // The framework switches it on: [{"question": "…"}] would pass for an object.
    mapper.configure(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS, false);
    // Each route asks for a reader and a writer of its own while the server starts.
    mapper.configure(DeserializationFeature.EAGER_DESERIALIZER_FETCH, false);
    mapper.configure(SerializationFeature.EAGER_SERIALIZER_FETCH, false);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Integer);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Float);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Boolean);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.String);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.EmptyString);
    refuse(mapper, LogicalType.Integer, CoercionInputShape.Boolean);
    mapper.registerModule(new SimpleModule("cells").addSerializer(Cell.class, new CellWriter()));
    return mapper;
  }

  private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape shape) {
    mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
  }

  private static final class CellWriter extends JsonSerializer<Cell> {
    @Override
    public void serialize(Cell cell, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      switch (cell) {
        case Cell.Missing missing -> json.writeNull();
        case Cell.Text text -> json.writeString(text.value());
        case Cell.Numeric number -> json.writeNumber(number.value());
        case Cell.Truth truth -> json.writeBoolean(truth.value());
      }
    }
  }
}
