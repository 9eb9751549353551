package org.plenary.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@Converter
class NeedsAsText implements AttributeConverter<Set<Need>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Need> needs) {
        return needs == null ? "" : new TreeSet<>(needs).stream().map(Need::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Need> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(",")).map(Need::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
