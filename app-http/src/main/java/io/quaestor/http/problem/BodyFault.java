package io.quaestor.http.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what is wrong with a JSON body, and where. */
final class BodyFault {
  private BodyFault() {}

  static String describe(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          "the body has the field '%s', which is not known here; the fields are: %s"
              .formatted(unknown.getPropertyName(), fields(unknown));
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
          "the field '%s' must be %s".formatted(path(mismatch), kind(mismatch.getTargetType()));
      case MismatchedInputException mismatch ->
          "the body must be one JSON object such as {\"question\": \"…\"}";
      case InputCoercionException range -> "the body has a number that is out of range";
      default -> "the body is not valid JSON" + place(fault.getLocation()) + ": " + reason(fault);
    };
  }

  private static String fields(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String path(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(
            step ->
                Objects.requireNonNullElseGet(
                    step.getFieldName(), () -> Integer.toString(step.getIndex())))
        .collect(Collectors.joining("."));
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == String.class) {
      return "a text in quotes";
    }
    return type == Integer.class ? "a whole number" : "of another type";
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  /** The parser's own words without its second line, which names a place in the source. */
  private static String reason(JsonProcessingException fault) {
    return String.valueOf(fault.getOriginalMessage()).lines().findFirst().orElse("it ends early");
  }
}
