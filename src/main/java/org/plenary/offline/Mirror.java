package org.plenary.offline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPages;
import org.plenary.programme.released.Released;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Stylesheet;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * Everything public of a meeting as plain files, in a zip. Made from one {@link Released} by the very pages, as a stranger
 * reads them: so no page is of another release than the next, nothing personal can be in it, and the shelf that serves the
 * public is not crowded out, as asking ourselves over HTTP would. One page at a time is in memory.
 */
@ApplicationScoped
class Mirror {

    /** A language's own folder and sentence on the first page. */
    record Copy(Language language, String sentence, String live, String liveSentence, String now, String oneFile) {
    }

    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MirrorStart(Meeting meeting, Language start, String stylesheet, List<Copy> copies) implements TemplateInstance {
    }

    @Inject
    PublicPages pages;
    @Inject
    OneFiles oneFiles;
    @Inject
    Stylesheet stylesheet;
    @Inject
    Clock clock;
    @ConfigProperty(name = "plenary.address")
    String address;

    /** Those of the meeting that Plenary speaks; else English. */
    static List<Language> languages(Meeting meeting) {
        List<Language> spoken = Arrays.stream(meeting.languages.split("\\s*,\\s*"))
                .flatMap(tag -> Language.tagged(tag).stream()).distinct().toList();
        return spoken.isEmpty() ? List.of(Language.DEFAULT) : spoken;
    }

    /** How many files it has. */
    int size(Released released) {
        return contents(released).size() * languages(released.meeting()).size() + 2;
    }

    /** Leaves the stream open. */
    void write(Released released, OutputStream to) throws IOException {
        Meeting meeting = released.meeting();
        List<Language> languages = languages(meeting);
        Instant now = clock.instant();
        Map<String, Supplier<String>> contents = contents(released);
        MirrorFiles files = new MirrorFiles(meeting, contents.keySet());
        ZipOutputStream zip = new ZipOutputStream(to);
        Folder folder = new Folder(zip, meeting.slug + "/", now.atOffset(ZoneOffset.UTC).toLocalDateTime());
        folder.put("index.html", start(meeting, languages, now));
        folder.put(stylesheet.path().substring(1), stylesheet.css());
        for (Language language : languages) {
            MirrorPage page = new MirrorPage(files, languages, stylesheet.path(), address, language,
                    sentence(meeting, language, now));
            for (Map.Entry<String, Supplier<String>> one : contents.entrySet()) {
                String text = Reading.copied(language, null, one.getKey(), one.getValue());
                String file = files.of(language, one.getKey()).orElseThrow();
                folder.put(file, Session.endsLikeAFile(one.getKey()) ? text : page.of(text, one.getKey()));
            }
        }
        zip.finish();
    }

    private Map<String, Supplier<String>> contents(Released released) {
        Map<String, Supplier<String>> contents = new LinkedHashMap<>(pages.of(released));
        contents.put(Links.programme(released.meeting()) + ".html",
                () -> oneFiles.of(released, Reading.currentLanguage()).html());
        return contents;
    }

    private String start(Meeting meeting, List<Language> languages, Instant now) {
        String live = address + Links.meeting(meeting);
        List<Copy> copies = languages.stream().map(language -> {
            OfflineMessages words = Words.in(OfflineMessages.class, language);
            return new Copy(language, sentence(meeting, language, now), live, words.live_page(live), words.now_on_the_site(),
                    words.one_file());
        }).toList();
        return new MirrorStart(meeting, languages.get(0), stylesheet.path().substring(1), copies).render();
    }

    private static String sentence(Meeting meeting, Language language, Instant now) {
        return Words.in(OfflineMessages.class, language).copy_of(meeting.name,
                Times.moment(now, ZoneOffset.UTC, language) + " UTC");
    }

    private record Folder(ZipOutputStream zip, String name, LocalDateTime at) {

        void put(String file, String text) throws IOException {
            ZipEntry entry = new ZipEntry(name + file);
            entry.setTimeLocal(at);
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
