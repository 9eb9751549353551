package org.plenary.programme.desk;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A form record field by field, for comparing and merging what two people typed. */
final class Fields {

    private static final String VERSION = "version";

    private Fields() {
    }

    /** Name and text of every field but the version, in the form's order; several values are comma separated. */
    static Map<String, String> of(Record form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            if (!component.getName().equals(VERSION)) {
                values.put(component.getName(), text(value(component, form)));
            }
        }
        return values;
    }

    /** The form with these fields as the other has them. */
    static <F extends Record> F taking(F form, F other, Set<String> names) {
        RecordComponent[] components = form.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, names.contains(component.getName()) ? other : form)).toArray();
        return made(form, components, values);
    }

    /**
     * What the other changed and I left alone is the other's; what I typed stays mine. The version is the other's.
     *
     * @param base what both started from; null where nobody knows, then everything that differs is mine
     */
    static <F extends Record> F merged(F base, F theirs, F mine) {
        Map<String, String> typed = of(mine);
        Map<String, String> started = base == null ? Map.of() : of(base);
        Set<String> others = typed.keySet().stream().filter(name -> typed.get(name).equals(started.get(name)))
                .collect(Collectors.toSet());
        others.add(VERSION);
        return taking(mine, theirs, others);
    }

    private static String text(Object value) {
        return value instanceof List<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                : Typed.orEmpty(value);
    }

    private static Object value(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends Record> F made(F form, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = form.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return (F) canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
