package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever runs Plenary finds each of its settings explained. */
class OperationsTest {

    private static final Pattern ASKED_FOR = Pattern.compile("(?:name = \"|\\$\\{)(plenary\\.[\\w.-]+)[\"}:]");
    private static final Pattern SET = Pattern.compile("(?m)^(plenary\\.[\\w.-]+)=");

    @Test
    void every_setting_is_in_the_handbook() throws IOException {
        String handbook = Files.readString(Path.of("docs/operations.md"));
        TreeSet<String> settings = settings();
        assertTrue(settings.contains("plenary.csrf.key"), settings.toString());
        assertEquals(List.of(),
                settings.stream().filter(setting -> !handbook.contains("`" + variable(setting) + "`")).toList());
    }

    private static TreeSet<String> settings() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties)")).map(OperationsTest::read)
                    .flatMap(text -> Stream.of(ASKED_FOR, SET).flatMap(pattern -> pattern.matcher(text).results()))
                    .map((MatchResult found) -> found.group(1)).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    /** As the environment knows it. */
    private static String variable(String setting) {
        return setting.toUpperCase().replaceAll("[.-]", "_");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
