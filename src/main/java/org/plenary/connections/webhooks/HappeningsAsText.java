package org.plenary.connections.webhooks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

@Converter
class HappeningsAsText implements AttributeConverter<Set<Happening>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Happening> happenings) {
        return happenings.stream().sorted().map(Happening::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Happening> convertToEntityAttribute(String text) {
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(",")).map(Happening::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Happening.class)));
    }
}
