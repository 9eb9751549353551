package org.plenary.interchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.interchange.Facts.Part;
import org.plenary.interchange.RowsInWords.Difference;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.TextMessages;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.programme.released.ListedText;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/** Facts as a person reads them: the desk's own names for fields, and values in words. */
final class FactWords {

    private static final int SHOWN = 160;
    private static final int SAME = 40;

    private final DeskMessages words = Words.now(DeskMessages.class);
    private final TextMessages texts = Words.now(TextMessages.class);
    private final Language reader = Reading.currentLanguage();
    private final ZoneId zone;

    /** @param zone times are shown in */
    FactWords(ZoneId zone) {
        this.zone = zone;
    }

    List<Difference> differences(RowChange change) {
        return change.different().stream().flatMap(fact -> {
            String before = change.before().get(fact);
            String after = change.after().get(fact);
            return fact.equals("texts") ? versions(Texts.read(before), Texts.read(after))
                    : Stream.of(difference(label(fact), shown(fact, before), shown(fact, after)));
        }).toList();
    }

    /** Title and description each by itself, in each language. */
    private Stream<Difference> versions(List<ListedText> before, List<ListedText> after) {
        return Stream.concat(before.stream(), after.stream()).map(ListedText::language).distinct().sorted()
                .flatMap(language -> Stream.of(
                        difference(texts.title_in(reader.nameOf(language)), in(language, before, ListedText::title),
                                in(language, after, ListedText::title)),
                        difference(texts.description_in(reader.nameOf(language)),
                                in(language, before, ListedText::description), in(language, after, ListedText::description))))
                .filter(one -> !one.before().equals(one.after()));
    }

    private static String in(String language, List<ListedText> said, Function<ListedText, String> field) {
        return said.stream().filter(text -> text.language().equals(language)).map(field).filter(Objects::nonNull).findFirst()
                .orElse("");
    }

    /** Of long texts the part where they begin to differ. */
    private Difference difference(String label, String was, String is) {
        int from = 0;
        while (from < Math.min(was.length(), is.length()) && was.charAt(from) == is.charAt(from)) {
            from++;
        }
        int begin = Math.max(was.length(), is.length()) <= SHOWN ? 0 : Math.max(0, from - SAME);
        return new Difference(label, part(was, begin), part(is, begin));
    }

    private static String part(String text, int from) {
        int end = Math.min(text.length(), from + SHOWN);
        return (from > 0 ? "… " : "") + text.substring(Math.min(from, text.length()), end) + (end < text.length() ? " …" : "");
    }

    String label(String fact) {
        return switch (fact) {
            case "code" -> words.code();
            case "number" -> words.number();
            case "title" -> words.title();
            case "description" -> words.description();
            case "textLanguage" -> texts.text_language();
            case "texts" -> texts.in_other_languages();
            case "type" -> words.type();
            case "startsAt" -> words.time();
            case "endsAt" -> Words.now(ImportsMessages.class).ends_at();
            case "room" -> words.room();
            case "state" -> words.state_label();
            case "layout" -> words.layout();
            case "organisedBy" -> words.organised_by();
            case "sdgs" -> words.sdgs();
            case "floorLanguage" -> words.floor_language();
            case "interpretation" -> words.interpretation();
            case "captions" -> words.captions();
            case "signLanguage" -> words.sign_language();
            case "recorded" -> words.recorded();
            case "streamed" -> words.streamed();
            case "streamUrl" -> words.stream_url();
            case "remoteAddress" -> words.remote_address();
            case "sourceUrl" -> words.source_url();
            case "tracks" -> words.tracks();
            case "roles" -> words.people();
            default -> labelOfOthers(fact);
        };
    }

    private String labelOfOthers(String fact) {
        return switch (fact) {
            case "building" -> words.building();
            case "capacity" -> words.seats();
            case "parts" -> words.parts();
            case "colour" -> words.colour();
            case "parent" -> words.upper_track();
            case "usualMinutes" -> words.usual_minutes();
            case "affiliation" -> words.affiliation();
            case "biography" -> words.biography();
            case "email" -> words.email();
            case "slug" -> words.slug();
            case "name" -> words.name();
            case "theme" -> words.theme();
            case "summary" -> words.summary();
            case "city" -> words.city();
            case "country" -> words.country();
            case "venue" -> words.venue();
            case "startsOn" -> words.first_day();
            case "endsOn" -> words.last_day();
            case "zone" -> words.zone();
            case "languages" -> words.languages();
            case "codeOfConductUrl" -> words.code_of_conduct();
            case "privacyUrl" -> words.privacy();
            case "privacyVersion" -> words.privacy_version();
            case "contactEmail" -> words.contact_email();
            case "registrationOpensAt" -> words.registration_opens();
            case "registrationClosesAt" -> words.registration_closes();
            case "doorOpensMinutes" -> words.door_minutes();
            case "doorOpensMinutesRole" -> words.door_minutes_role();
            case "listed" -> words.listed();
            default -> "";
        };
    }

    String shown(String fact, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (fact) {
            case "startsAt", "endsAt", "registrationOpensAt", "registrationClosesAt" ->
                Times.moment(Instant.parse(value), zone, reader);
            case "state" -> words.state(value.equals("CANCELLED") ? "cancelled" : "placed");
            case "recorded", "streamed", "listed" -> words.yes_no(value.equals("true"));
            case "floorLanguage", "textLanguage", "interpretation", "captions", "languages" ->
                joined(value.split(","), reader::nameOf);
            case "tracks", "parts" -> joined(value.split("\n"), name -> name);
            case "roles" -> Facts.read(value).stream().map(this::part).collect(Collectors.joining("; "));
            case "texts" -> Texts.read(value).stream().map(text -> text.language() + ": " + Problem.isolated(
                    Stream.of(text.title(), text.description()).filter(Objects::nonNull).collect(Collectors.joining(" · "))))
                    .collect(Collectors.joining("; "));
            default -> value;
        };
    }

    private String joined(String[] values, java.util.function.UnaryOperator<String> shown) {
        return Arrays.stream(values).map(shown).collect(Collectors.joining(reader.comma()));
    }

    private String part(Part part) {
        ProgrammeMessages names = Words.now(ProgrammeMessages.class);
        return Problem.isolated(part.name()) + " (" + names.role(part.kind())
                + (part.affiliation() == null ? "" : reader.comma() + Problem.isolated(part.affiliation())) + ")";
    }

    /** A session in one line, with its place where it has one. */
    String named(RowChange change) {
        String name = change.title().isEmpty() ? change.name() : change.name() + " " + change.title();
        String start = change.after().get("startsAt");
        if (change.how() != RowChange.How.ADDED || start == null) {
            return name;
        }
        String room = change.after().get("room");
        return Problem.isolated(name) + " · " + Problem.isolated(shown("startsAt", start))
                + (room == null ? "" : " · " + Problem.isolated(room));
    }
}
