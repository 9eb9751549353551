package org.plenary.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.programme.OnTeam;
import org.plenary.programme.TeamMember;

/** A route as the code declares it. */
public record Route(String verb, String path, Method method) {

    /** The rest of a parameter, with or without an expression that may hold braces of its own. */
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");
    private static final List<Route> ALL = declared();

    /** Every route of the application, by path. */
    public static List<Route> all() {
        return ALL;
    }

    private static List<Route> declared() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.plenary")
                .stream().filter(type -> type.isAnnotatedWith(Path.class)).flatMap(type -> of(type.reflect()))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb)).toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Stream.<Class<?>> iterate(resource, Objects::nonNull, Class::getSuperclass)
                .flatMap(declaring -> Arrays.stream(declaring.getDeclaredMethods())).filter(method -> !method.isBridge())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .flatMap(annotation -> Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class))
                                .stream())
                        .map(verb -> new Route(verb.value(), declared(resource, method), method)));
    }

    private static String declared(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
        String path = "/" + resource.getAnnotation(Path.class).value() + "/" + below;
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    /** The address with each parameter filled: a meeting, a session's code, else something well formed. */
    public String at(String meeting, String code) {
        return at(meeting, code, "1");
    }

    /** With this number, or UUID, wherever a row is named. */
    public String at(String meeting, String code, String id) {
        return at(name -> switch (name) {
            case "meeting" -> meeting;
            case "code" -> code;
            case "date" -> "2021-12-07";
            case "id", "number", "session", "person" -> id;
            default -> "x";
        });
    }

    /** With each parameter as it is answered by its name; a choice of words is its first, digits with a dash are 1-1. */
    public String at(UnaryOperator<String> value) {
        String filled = path.replaceAll("\\{name:\\\\d[^}]*}", "1-1").replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1");
        return PARAMETER.matcher(filled).replaceAll(found -> value.apply(found.group(1)));
    }

    /** Whether this address is one of it. */
    public boolean leadsTo(String address) {
        StringBuilder expression = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(path);
        int end = 0;
        for (; parameter.find(); end = parameter.end()) {
            expression.append(Pattern.quote(path.substring(end, parameter.start())))
                    .append(parameter.group(2) == null ? "[^/]+" : "(?:" + parameter.group(2) + ")");
        }
        return address.replaceFirst("\\?.*", "").matches(expression + Pattern.quote(path.substring(end)));
    }

    /** Whether the application under test has it: some are there only while developing. */
    public boolean isInTests() {
        return Optional.ofNullable(method.getDeclaringClass().getAnnotation(IfBuildProfile.class))
                .map(only -> only.value().equals("test") || List.of(only.anyOf()).contains("test")).orElse(true);
    }

    /** Whether it takes files. */
    public boolean takesFiles() {
        return declared(Consumes.class).filter(types -> List.of(types.value()).contains(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
    }

    public boolean declaresARule() {
        return isPublic() || isForSignedIn() || !roles().isEmpty() || declared(DenyAll.class).isPresent();
    }

    public boolean isPublic() {
        return declared(PermitAll.class).isPresent() && !onMethod(Authenticated.class) && !onMethod(RolesAllowed.class);
    }

    public boolean isForSignedIn() {
        return declared(Authenticated.class).isPresent() && !onMethod(PermitAll.class);
    }

    public List<String> roles() {
        return onMethod(PermitAll.class) || onMethod(Authenticated.class) ? List.of()
                : declared(RolesAllowed.class).map(rule -> List.of(rule.value())).orElse(List.of());
    }

    /** Whose duty in the meeting opens it; empty where no meeting is asked about. */
    public List<TeamMember.Duty> duties() {
        return declared(OnTeam.class).map(rule -> List.of(rule.value())).orElse(List.of());
    }

    private boolean onMethod(Class<? extends Annotation> rule) {
        return method.isAnnotationPresent(rule);
    }

    private <A extends Annotation> Optional<A> declared(Class<A> rule) {
        return Optional.ofNullable(method.getAnnotation(rule))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(rule)));
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
