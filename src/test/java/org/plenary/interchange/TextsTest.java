package org.plenary.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.interchange.Files.bytes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.interchange.ProgrammeImport.State;
import org.plenary.interchange.Wishes.Missing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.shared.Language;
import org.plenary.testing.Given;
import org.plenary.testing.PostgresOrH2;

/** Titles and descriptions in other languages of the meeting, out of a table. */
@QuarkusTest
@QuarkusTestResource(PostgresOrH2.class)
@ActivateRequestContext
class TextsTest {

    private static final String FILE = """
            code,type,title,title_ar,description_ar,title_fr,text_language
            A,Workshop,Session A,جلسة,وصف جديد,La séance,en
            N,Workshop,Nouveau,,جديد,,fr
            """;

    @Inject
    Imports imports;
    @Inject
    ImportProgramme importProgramme;
    @Inject
    Rows rows;

    @Test
    void the_preview_shows_each_language_by_itself_and_writes_nothing() {
        Meeting meeting = meeting();
        List<String> before = rows.all();

        ImportPreview preview = importProgramme.preview(file(FILE), meeting.id, Wishes.none());

        assertEquals(List.of("Title (Arabic)|عنوان|جلسة", "Description (Arabic)|وصف|وصف جديد", "Title (French)||La séance"),
                RowsInWords.of(preview.changes(), meeting).stream().flatMap(group -> group.lines().stream())
                        .flatMap(line -> line.differences().stream())
                        .map(one -> one.label() + "|" + one.before() + "|" + one.after()).toList());
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void what_the_table_says_is_there_afterwards_and_the_same_table_again_changes_nothing() {
        Meeting meeting = meeting();

        assertEquals(List.of(), importProgramme.read(file(FILE), meeting.id).problems());

        assertEquals(List.of("A ar جلسة وصف جديد", "A fr La séance null", "B fr B en français null", "N ar null جديد"),
                texts(meeting));
        assertEquals("fr", Session.withCode(meeting, "N").orElseThrow().textLanguage);
        List<String> before = rows.all();
        assertTrue(importProgramme.read(file(FILE), meeting.id).changedNothing());
        assertEquals(List.of(), rows.others(before));
    }

    @Test
    void a_column_that_is_not_there_leaves_its_language_and_an_empty_cell_empties_it() {
        Meeting meeting = meeting();

        importProgramme.read(file("code,type,title,title_ar\nA,Workshop,Session A,\nB,Workshop,Session B,\n"), meeting.id);

        assertEquals(List.of("A ar null وصف", "B fr B en français null"), texts(meeting));
    }

    @Test
    void an_undo_puts_languages_back_also_of_what_was_added_and_removed() {
        Meeting meeting = meeting();
        List<String> before = texts(meeting);
        long id = Sent.waiting(meeting, file(FILE));
        imports.answer(id, null, Missing.REMOVE);
        imports.confirm(id, imports.preview(Sent.read(id)).seen());
        assertEquals(State.DONE, Sent.settled(id).state);
        assertEquals(List.of("A ar جلسة وصف جديد", "A fr La séance null", "N ar null جديد"), texts(meeting));

        imports.undo(id);

        ProgrammeImport undone = Sent.settled(id);
        assertEquals(State.UNDONE, undone.state);
        assertEquals(List.of(), undone.outcome().left());
        assertEquals(before, texts(meeting));
        assertEquals(List.of("A", "B"), QuarkusTransaction.requiringNew()
                .call(() -> Session.of(meeting).stream().map(session -> session.code).toList()));
    }

    @Test
    void a_language_written_at_the_desk_since_is_not_undone() {
        Meeting meeting = meeting();
        long id = Sent.done(meeting, "programme.csv", FILE);
        Given.written(() -> SessionText.<SessionText> find("session.meeting = ?1 and session.code = 'A' and language = 'fr'",
                meeting)
                .firstResult().title = "Autre");

        imports.undo(id);

        assertEquals(List.of("A Session A"), Sent.settled(id).outcome().left());
        assertEquals(List.of("A ar جلسة وصف جديد", "A fr Autre null", "B fr B en français null"), texts(meeting));
    }

    @Test
    void a_language_the_meeting_does_not_have_and_a_bad_tag_are_said_once_where_the_column_is_named() {
        Meeting meeting = meeting();

        assertEquals(List.of("programme.csv, line 2, title_de: “\u2068de\u2069” is not a language of this meeting. "
                + "Its languages are: en, fr, ar."),
                problems(meeting, "\ncode,type,title,title_de\nA,Workshop,One,Eins\nB,Workshop,Two,Zwei\n"));
        assertEquals(List.of("programme.csv, line 1, description_xx-klingon: “\u2068xx-klingon\u2069” is not a language. "
                + "Write its tag, such as en or ar."),
                problems(meeting, "code,type,title,description_XX-Klingon\nA,Workshop,One,\n"));
        assertEquals(List.of(Reason.UNKNOWN_COLUMN, Reason.UNKNOWN_COLUMN), importProgramme
                .preview(file("code,type,title,title_,room_fr\nA,Workshop,One,,\n"), meeting.id, Wishes.none()).problems()
                .stream().map(Problem::reason).toList());
        assertEquals(List.of("A ar عنوان وصف", "B fr B en français null"), texts(meeting));
    }

    @Test
    void a_session_s_own_language_has_one_place_only() {
        Meeting meeting = meeting();

        assertEquals(List.of("programme.csv, line 3, title_fr: This session’s own title and description are in "
                + "“\u2068fr\u2069”. Write it into the column “title”."),
                problems(meeting, "code,type,title,title_fr,text_language\nA,Workshop,One,Un,en\nB,Workshop,Deux,Deux,fr\n"));
    }

    private List<String> problems(Meeting meeting, String text) {
        return importProgramme.preview(file(text), meeting.id, new Wishes(null, Missing.KEEP, UUID.randomUUID())).problems()
                .stream().map(problem -> problem.file() + ", line " + problem.line() + ", " + problem.column() + ": "
                        + problem.sentence(Language.EN))
                .toList();
    }

    private static ImportFiles file(String text) {
        return new ImportFiles().add("programme.csv", bytes(text));
    }

    /** English, French and Arabic; A is there in Arabic too, B's title in French. */
    private static Meeting meeting() {
        Meeting meeting = Given.meeting();
        Given.written(() -> Meeting.<Meeting> findById(meeting.id).languages = "en, fr,ar");
        Given.text(Given.session(meeting, "A", null, null), "ar", "عنوان", "وصف");
        Given.text(Given.session(meeting, "B", null, null), "fr", "B en français", null);
        return Given.written(() -> Meeting.findById(meeting.id));
    }

    private static List<String> texts(Meeting meeting) {
        return QuarkusTransaction.requiringNew().call(() -> SessionText.of(meeting).stream()
                .map(text -> text.session.code + " " + text.language + " " + text.title + " " + text.description).sorted()
                .toList());
    }
}
