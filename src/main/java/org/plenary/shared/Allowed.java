package org.plenary.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/**
 * Which methods an address can be asked with. Where a method is none of a resource's, Quarkus goes on to the next resource
 * that begins as the address does (below a meeting there always is one), and in the end says 404 where 405 is true.
 */
@Singleton
class Allowed {

    private final Map<String, RequestMapper<String>> paths = new TreeMap<>();

    @Inject
    Allowed(BeanManager beans) {
        Map<String, ArrayList<RequestPath<String>>> declared = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> verb(method).ifPresent(verb -> declared
                        .computeIfAbsent(verb, first -> new ArrayList<>())
                        .add(new RequestPath<>(false, new URITemplate(path(type, method), false), verb)))));
        declared.forEach((verb, all) -> paths.put(verb, new RequestMapper<>(all)));
    }

    /** As the header {@code Allow} has them (RFC 9110, 10.2.1); empty where nothing is at this path. */
    Set<String> at(String path) {
        Set<String> verbs = new TreeSet<>();
        paths.forEach((verb, all) -> {
            if (all.map(path) != null) {
                verbs.add(verb);
            }
        });
        if (verbs.contains(HttpMethod.GET)) {
            verbs.add(HttpMethod.HEAD);
        }
        return verbs;
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value()).findFirst();
    }

    private static String path(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        return ("/" + type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value()))
                .replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
