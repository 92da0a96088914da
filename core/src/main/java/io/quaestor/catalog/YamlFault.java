package io.quaestor.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in one line what is wrong in the YAML of a dataset, where, and what would fit. */
final class YamlFault {
  /** How Jackson names a required field that is not there; it has no other way to ask. */
  private static final Pattern MISSING = Pattern.compile("required creator property '([^']+)'");

  private YamlFault() {}

  static String describe(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          "%s%s has the field '%s', which is not known here; the fields are: %s"
              .formatted(line(fault), owner(unknown), unknown.getPropertyName(), fields(unknown));
      case InvalidFormatException unfit when unfit.getTargetType().isEnum() ->
          "%s%s is '%s'; it is one of %s"
              .formatted(
                  line(fault),
                  path(unfit.getPath()),
                  unfit.getValue(),
                  constants(unfit.getTargetType()));
      case MismatchedInputException mismatch -> line(fault) + mismatched(mismatch);
      default -> "this is no YAML: " + reason(fault); // which says the line itself
    };
  }

  private static String mismatched(MismatchedInputException fault) {
    Matcher missing = MISSING.matcher(reason(fault));
    return missing.find()
        ? "%s has no field '%s'".formatted(owner(fault), missing.group(1))
        : "%s is not %s".formatted(path(fault.getPath()), kind(fault));
  }

  private static String kind(MismatchedInputException fault) {
    Class<?> type = fault.getTargetType();
    if (type == null) {
      return "of the kind that fits there";
    }
    if (List.class.isAssignableFrom(type)) {
      return "a list, as in [one, another]";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type == String.class ? "a text" : "a group of fields, as in {name: value}";
  }

  /** What holds the field that the fault is about. */
  private static String owner(JsonMappingException fault) {
    List<JsonMappingException.Reference> path = fault.getPath();
    return path.size() < 2 ? "the dataset" : path(path.subList(0, path.size() - 1));
  }

  private static String path(List<JsonMappingException.Reference> path) {
    return path.isEmpty()
        ? "the file"
        : path.stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining())
            .substring(1);
  }

  private static String fields(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String line(JsonProcessingException fault) {
    JsonLocation location = fault.getLocation();
    return location == null ? "" : "line " + location.getLineNr() + ": ";
  }

  /** The parser's own words in one line. */
  private static String reason(JsonProcessingException fault) {
    return String.valueOf(fault.getOriginalMessage())
        .replace("in 'reader', ", "at ")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
