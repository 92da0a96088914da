package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings together what a description says and what the running server has. */
final class Endpoints {
  /** What the compiler adds to the name of an operation that answers at two paths. */
  private static final String TWIN = "_1";

  /** What a variable of a path may be, where that is written behind its name. */
  private static final Pattern PATTERN = Pattern.compile(":[^}]+}");

  private Endpoints() {}

  /** Takes those out of {@code document} that no route answers, because they are switched off. */
  static List<Endpoint> of(ObjectNode document, Router router) {
    Map<String, AnnotationMetadata> routes =
        router
            .uriRoutes()
            .collect(
                Collectors.toMap(
                    Endpoints::name,
                    UriRouteInfo::getAnnotationMetadata,
                    (one, other) -> one.hasAnnotation(Fails.class) ? one : other));
    List<Endpoint> endpoints = new ArrayList<>();
    ObjectNode paths = document.withObject("/paths");
    for (String path : names(paths)) {
      ObjectNode methods = (ObjectNode) paths.path(path);
      for (String method : names(methods)) {
        AnnotationMetadata code = routes.get(name(method, path));
        ObjectNode node = (ObjectNode) methods.path(method);
        if (code == null) {
          methods.remove(method);
        } else {
          if (code.hasAnnotation(Open.class)) {
            node.putArray("security");
          }
          endpoints.add(new Endpoint(id(node), path, method, node, code));
        }
      }
      if (methods.isEmpty()) {
        paths.remove(path);
      }
    }
    endpoints.forEach(endpoint -> tellTwin(endpoint, endpoints));
    return endpoints;
  }

  private static String id(ObjectNode node) {
    String id = node.path("operationId").asText();
    return id.endsWith(TWIN) ? id.substring(0, id.length() - TWIN.length()) : id;
  }

  private static void tellTwin(Endpoint twin, List<Endpoint> all) {
    Endpoint first =
        all.stream().filter(other -> other.id().equals(twin.id())).findFirst().orElse(twin);
    if (!first.path().equals(twin.path())) {
      twin.node()
          .put("operationId", twin.id() + "At" + word(twin.path()))
          .put(
              "description",
              "The same as `%s %s`, at the path that other clients know."
                  .formatted(first.method().toUpperCase(Locale.ROOT), first.path()));
    }
  }

  /** The first part of a path as a part of a name: {@code NaturalQuery}. */
  private static String word(String path) {
    StringBuilder word = new StringBuilder();
    for (String part : path.split("/", -1)[1].split("-", -1)) {
      word.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    return word.toString();
  }

  private static String name(UriRouteInfo<?, ?> route) {
    String path = PATTERN.matcher(route.getUriMatchTemplate().toPathString()).replaceAll("}");
    return name(route.getHttpMethodName(), path);
  }

  private static String name(String method, String path) {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  private static List<String> names(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
