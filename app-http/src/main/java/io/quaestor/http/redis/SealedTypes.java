package io.quaestor.http.redis;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes which case of a sealed interface a value is, by the case's own name, and reads nothing but
 * the cases that the interface permits: no class is ever looked up by a name from outside.
 */
final class SealedTypes extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config, AnnotatedClass type, JavaType baseType) {
    return type.getRawType().isSealed()
        ? new StdTypeResolverBuilder()
            .init(JsonTypeInfo.Id.NAME, null)
            .inclusion(JsonTypeInfo.As.WRAPPER_ARRAY)
        : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated type) {
    return type.getRawType().isSealed()
        ? cases(type.getRawType()).map(each -> new NamedType(each, each.getSimpleName())).toList()
        : null;
  }

  private static Stream<Class<?>> cases(Class<?> type) {
    return type.isSealed() && type.isInterface()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedTypes::cases)
        : Stream.of(type);
  }
}
