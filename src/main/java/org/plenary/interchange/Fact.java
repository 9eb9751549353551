package org.plenary.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One thing an import may change in a row, as a text: to compare it, to show it, and to put it back. */
record Fact<T>(String name, Function<T, String> get, BiConsumer<T, String> set) {

    static <T> Map<String, String> all(List<Fact<T>> facts, T row) {
        Map<String, String> all = new LinkedHashMap<>();
        facts.forEach(fact -> all.put(fact.name, fact.get.apply(row)));
        return all;
    }

    /** Only what is otherwise is touched. */
    static <T> void putBack(List<Fact<T>> facts, T row, Map<String, String> texts) {
        facts.stream().filter(fact -> !Objects.equals(fact.get.apply(row), texts.get(fact.name)))
                .forEach(fact -> fact.set.accept(row, texts.get(fact.name)));
    }
}
