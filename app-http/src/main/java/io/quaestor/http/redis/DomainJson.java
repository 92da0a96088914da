package io.quaestor.http.redis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quaestor.chart.Chart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Core's records as packed JSON and back, without a word about it in core: what is read equals what
 * was written, or is nothing. A value is made by its record's own constructor, with all its checks.
 * Thread-safe.
 *
 * @param <V> a record
 */
final class DomainJson<V> {
  /** Of a value as it is sent, packed: what is larger is not worth the way. */
  static final int MOST_BYTES = 1_000_000;

  private static final long MOST_UNPACKED = 100_000_000;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxDocumentLength(MOST_UNPACKED).build();

  private static final ObjectMapper MAPPER = mapper();

  private final ObjectWriter writer;
  private final ObjectReader reader;

  DomainJson(Class<V> type) {
    this.writer = MAPPER.writerFor(type);
    this.reader = MAPPER.readerFor(type);
  }

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addMixIn(Chart.class, Picture.class)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    AnnotationIntrospector standard = mapper.getSerializationConfig().getAnnotationIntrospector();
    mapper.setAnnotationIntrospector(AnnotationIntrospector.pair(new SealedTypes(), standard));
    return mapper;
  }

  /** Nothing where the value is too large, or holds what could not be read back as it is. */
  Optional<byte[]> write(V value) {
    BoundedBytes packed = new BoundedBytes(MOST_BYTES);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      writer.writeValue(out, value);
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      deflater.end();
    }
    return Optional.of(packed.toByteArray());
  }

  /** Nothing where the bytes are not those of such a value. */
  Optional<V> read(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Optional.ofNullable(reader.readValue(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
