package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What Qute does not check: inside an include an unknown tag is taken for a block and renders nothing, silently. And the
 * content security policy: nothing inline.
 */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> SECTIONS = Set.of("if", "else", "for", "each", "let", "set", "with", "when", "switch",
            "is", "case", "include", "insert", "fragment", "eval", "cached");
    private static final Pattern TAG = Pattern.compile("\\{#([A-Za-z][\\w/-]*)");
    private static final Pattern INSERT = Pattern.compile("\\{#insert (\\w+)");
    /** A script element that holds data is none to the policy. */
    private static final Pattern MARKUP = Pattern
            .compile(
                    "<(script(?![^>]*\\b(?:src=|type=\"application/ld[+]json\"))|style)\\b|\\sstyle=|\\son[a-z]+=|javascript:");

    @Test
    void every_tag_is_a_section_a_block_or_a_file() throws IOException {
        Set<String> blocks = new TreeSet<>();
        for (Path template : templates()) {
            matches(INSERT, template).forEach(blocks::add);
        }
        List<String> unknown = new ArrayList<>();
        for (Path template : templates()) {
            matches(TAG, template).stream().filter(tag -> !SECTIONS.contains(tag) && !blocks.contains(tag))
                    .filter(tag -> !Files.exists(TEMPLATES.resolve("tags/" + tag + ".html")))
                    .forEach(tag -> unknown.add(TEMPLATES.relativize(template) + ": {#" + tag + "}"));
        }
        assertEquals(List.of(), unknown);
    }

    /** A file that is taken away brings its style along; its digest is in its policy. */
    private static final Path TAKEN_AWAY = Path.of("offline/whole-file.html");

    @Test
    void nothing_is_inline_and_nothing_is_raw() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            matches(MARKUP, template, 0).stream()
                    .filter(markup -> !markup.equals("<style") || !template.endsWith(TAKEN_AWAY))
                    .forEach(markup -> found.add(TEMPLATES.relativize(template) + ": " + markup));
            if (Files.readString(template).contains(".raw}")) {
                found.add(TEMPLATES.relativize(template) + ": .raw");
            }
        }
        assertEquals(List.of(), found);
    }

    /**
     * What people write goes into a page unescaped by one class only; the others put in what is the application's own, or JSON.
     */
    @Test
    void only_these_make_what_is_shown_unescaped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertEquals(List.of("LinkedData.java", "OneFiles.java", "RichText.java", "ShownLetter.java"),
                    files.filter(Files::isRegularFile)
                            .filter(TemplatesTest::makesRawText).map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static boolean makesRawText(Path file) {
        try {
            return Files.readString(file).matches("(?s).*new RawString\\(.*");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void every_form_that_posts_carries_the_csrf_token() throws IOException {
        List<String> bare = new ArrayList<>();
        Pattern form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
        int forms = 0;
        for (Path template : templates()) {
            for (String text : matches(form, template, 0)) {
                forms++;
                // A form given back brings the token it was sent with, among its fields.
                if (!text.contains("{#ui/csrf") && !text.contains("{#for field in again.fields}")) {
                    bare.add(TEMPLATES.relativize(template).toString());
                }
            }
        }
        assertEquals(List.of(), bare);
        assertTrue(forms > 0, "no form was looked at");
    }

    @Test
    void sizes_and_sides_are_logical_so_that_right_to_left_works() throws IOException {
        Pattern physical = Pattern.compile("(margin|padding|border)-(left|right)|text-align:\\s*(left|right)|\\b(left|right):");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/assets/css"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                matches(physical, file, 0).forEach(rule -> found.add(file.getFileName() + ": " + rule));
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.size() > 10, "templates found: " + all.size());
            return all;
        }
    }

    private static List<String> matches(Pattern pattern, Path file) throws IOException {
        return matches(pattern, file, 1);
    }

    private static List<String> matches(Pattern pattern, Path file, int group) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
