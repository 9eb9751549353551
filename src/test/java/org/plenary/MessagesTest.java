package org.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;

/** Every language the application offers has every sentence, with no HTML in any. */
class MessagesTest {

    @Test
    void every_bundle_is_complete_in_every_language() {
        assertEquals(List.of(), bundles().stream().flatMap(MessagesTest::gaps).toList());
    }

    @Test
    void no_message_holds_markup_or_is_glued_from_pieces() {
        assertEquals(List.of(), bundles().stream().flatMap(bundle -> Arrays.stream(bundle.getMethods()))
                .filter(message -> message.isAnnotationPresent(Message.class))
                .filter(message -> text(message).contains("<") || text(message).startsWith(" ") || text(message).endsWith(" "))
                .map(Method::toString).toList());
    }

    /** The log asks one feature after the other; where two have words for a deed, chance would say which are read. */
    @Test
    void a_deed_is_worded_by_one_feature() {
        Map<String, Long> worded = bundles().stream().flatMap(bundle -> Arrays.stream(bundle.getMethods()))
                .filter(message -> message.getName().equals("deed"))
                .flatMap(message -> Pattern.compile("#case '([^']+)'").matcher(text(message)).results())
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        assertTrue(worded.size() > 50, worded.toString());
        assertEquals(List.of(), worded.keySet().stream().filter(deed -> worded.get(deed) > 1).toList());
    }

    private static Stream<String> gaps(Class<?> bundle) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        return Arrays.stream(Language.values()).filter(language -> language != Language.DEFAULT).flatMap(language -> {
            Properties translated = translated(name, language);
            return Arrays.stream(bundle.getMethods()).filter(message -> message.isAnnotationPresent(Message.class))
                    .map(Method::getName).filter(key -> translated.getProperty(key, "").isBlank())
                    .map(key -> name + "_" + language.tag + ": " + key);
        });
    }

    private static Properties translated(String bundle, Language language) {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class
                .getResourceAsStream("/messages/" + bundle + "_" + language.tag + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return properties;
    }

    private static List<? extends Class<?>> bundles() {
        List<? extends Class<?>> bundles = new ClassFileImporter().importPackages("org.plenary").stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class)).map(JavaClass::reflect).toList();
        assertFalse(bundles.isEmpty());
        return bundles;
    }

    private static String text(Method message) {
        return message.getAnnotation(Message.class).value();
    }
}
