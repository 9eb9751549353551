package org.plenary.offline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.programme.pages.PublicPages;
import org.plenary.programme.released.ListedRoom;
import org.plenary.programme.released.Programme;
import org.plenary.programme.released.Released;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;

/** Makes the one file of each release and language once, and has the last ones at hand. */
@ApplicationScoped
class OneFiles {

    private static final int AT_MOST = 24 * 1024 * 1024;
    /** Whoever holds the file may be anywhere: beside the venue's time it shows this one. */
    private static final ZoneId EVERYWHERE = ZoneId.of("UTC");
    private static final String STYLE = style();
    /** Only the file's own style, by its digest (CSP Level 3, 6.7.3.3): no script, nothing from anywhere. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private record Key(String meeting, int version, int release, Language language) {
    }

    @CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeFile(Meeting meeting, RawString style, String zone, int release, String releasedAt, String address,
            List<Entry.Day> days, List<Entry> unscheduled, List<Entry.Somebody> people,
            List<ListedRoom> rooms) implements TemplateInstance {
    }

    @Inject
    PublicPages pages;
    @ConfigProperty(name = "plenary.address")
    String address;

    private final Cache<Key, OneFile> kept = Caffeine.newBuilder().maximumWeight(AT_MOST)
            .weigher((Key key, OneFile file) -> file.weight()).build();

    OneFile of(Released released, Language language) {
        Meeting meeting = released.meeting();
        Key key = new Key(meeting.slug, meeting.version, released.programme().release(), language);
        return kept.get(key, making -> made(released, language));
    }

    private OneFile made(Released released, Language language) {
        Meeting meeting = released.meeting();
        String text = Links.programme(meeting) + ".txt";
        Instant at = released.programme().releasedAt();
        return OneFile.of(meeting.slug + "-programme",
                Reading.copied(language, EVERYWHERE, Links.meeting(meeting), () -> page(released).render()),
                Reading.copied(language, null, text, pages.of(released).get(text)),
                at == null ? meeting.startsOn.atStartOfDay() : at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private WholeFile page(Released released) {
        Meeting meeting = released.meeting();
        Programme programme = released.programme();
        Language language = Reading.currentLanguage();
        Instant at = programme.releasedAt();
        return new WholeFile(meeting, new RawString(STYLE),
                Times.zone(meeting.zoneId(), meeting.startsOn.atTime(12, 0).atZone(meeting.zoneId()).toInstant(), language),
                programme.release(), at == null ? "" : Times.moment(at, meeting.zoneId(), language),
                address + Links.programme(meeting), Entry.Day.of(released), Entry.unscheduled(released),
                Entry.Somebody.of(programme), programme.rooms());
    }

    private static String style() {
        try (InputStream in = OneFiles.class.getResourceAsStream("/assets/css/one-file.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
