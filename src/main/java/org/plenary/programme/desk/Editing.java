package org.plenary.programme.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.plenary.identity.AuditEntry;
import org.plenary.programme.Meeting;
import org.plenary.programme.Meetings;
import org.plenary.shared.Problems;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * The round of a desk's form: shown, sent, and shown again with what is wrong (422) or with what somebody else changed
 * meanwhile (409). A null id means a new row.
 */
public abstract class Editing<F extends Record & Edited> {

    @Inject
    protected Meetings meetings;

    /** Below {@code /manage/}, and what the audit calls the noun. */
    public record Noun(String path, String kind) {
    }

    protected abstract Noun noun();

    protected abstract F blank(Meeting meeting);

    /** @throws Refusal 404 */
    protected abstract F kept(Meeting meeting, long id);

    protected abstract List<Field> fields(Meeting meeting, F form);

    /** Does the deed and answers with the row's id. */
    protected abstract long write(Meeting meeting, Long id, F form);

    protected abstract String titleOf(F form, boolean isNew);

    protected abstract Line back(Meeting meeting);

    /** What hangs on the row; asked only where there is one. */
    protected List<Section> sections(Meeting meeting, long id) {
        return List.of();
    }

    /** The texts of the form as readers will see them; empty where it has none that are more than words. */
    protected List<FormPage.Preview> texts(F form) {
        return List.of();
    }

    protected String all(Meeting meeting) {
        return "/" + meeting.slug + "/manage/" + noun().path();
    }

    protected String one(Meeting meeting, long id) {
        return all(meeting) + "/" + id;
    }

    protected TemplateInstance shown(String slug, long id, boolean saved) {
        Meeting meeting = meetings.open(slug);
        FormPage page = page(meeting, id, kept(meeting, id), new Problems(), null, List.of());
        return saved ? page.noticing(words().saved()) : page;
    }

    protected TemplateInstance shownNew(String slug) {
        Meeting meeting = meetings.open(slug);
        return page(meeting, null, blank(meeting), new Problems(), null, List.of());
    }

    /** @param theirs fields where the one who sent the form prefers what is kept to what they typed */
    protected Response sent(String slug, Long id, F form, List<String> theirs) {
        Meeting meeting = meetings.open(slug);
        F wanted = id == null || theirs == null || theirs.isEmpty() ? form
                : Fields.taking(form, fresh(meeting, id), Set.copyOf(theirs));
        try {
            long saved = write(meeting, id, wanted);
            return Response.seeOther(URI.create(one(meeting, saved) + "?saved=true")).build();
        } catch (Wrong wrong) {
            return answer(422, page(meeting, id, wanted, wrong.problems(), null, List.of()));
        } catch (Stale | OptimisticLockException | PessimisticLockException meanwhile) {
            return answer(409, compared(meeting, id, wanted));
        } catch (ConstraintViolationException taken) {
            return answer(422, page(meeting, id, wanted, takenMeanwhile(meeting, wanted), null, List.of()));
        }
    }

    /** What was typed and how it will look; nothing is kept. A null id means a new row. */
    protected Response previewed(String slug, Long id, F form) {
        Meeting meeting = meetings.open(slug);
        return answer(200, page(meeting, id, form, new Problems(), null, List.of()).previewing(texts(form)));
    }

    private FormPage compared(Meeting meeting, long id, F mine) {
        F now = fresh(meeting, id);
        Class<F> form = form(mine);
        Difference.Since<F> since = Difference.since(AuditEntry.of(noun().kind(), id), mine.version(), form);
        F merged = Fields.merged(since.base(), now, mine);
        List<Difference> differences = Difference.between(since, now, mine, fields(meeting, mine), meeting.zoneId());
        return page(meeting, id, merged, new Problems(), words().stale(), differences);
    }

    private FormPage page(Meeting meeting, Long id, F form, Problems problems, String stale, List<Difference> differences) {
        List<Field> fields = fields(meeting, form).stream().map(field -> field.with(problems)).toList();
        return new FormPage(meeting, titleOf(form, id == null), back(meeting), null, problems, stale, differences,
                id == null ? all(meeting) : one(meeting, id), form.version(), fields,
                id == null ? List.of() : sections(meeting, id), !texts(form).isEmpty(), List.of());
    }

    /** Two chose the same name or code at the same moment: only the database can tell for certain. */
    private Problems takenMeanwhile(Meeting meeting, F form) {
        return new Problems().say(fields(meeting, form).get(0).name(), words().taken_meanwhile());
    }

    /** In a transaction of its own: this request may have looked at the row before somebody else changed it. */
    private F fresh(Meeting meeting, long id) {
        return QuarkusTransaction.requiringNew().call(() -> kept(meeting, id));
    }

    /** Asks to confirm, or says why not; {@code refused} is null where it can be done. */
    protected TemplateInstance asked(Meeting meeting, long id, String title, String sentence, String refused) {
        F form = kept(meeting, id);
        return new ConfirmPage(meeting, title, titleOf(form, false), sentence, refused, one(meeting, id) + "/delete",
                form.version(), words().delete(), new Line(titleOf(form, false), one(meeting, id)));
    }

    protected static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    protected static DeskMessages words() {
        return Words.now(DeskMessages.class);
    }

    @SuppressWarnings("unchecked")
    private Class<F> form(F form) {
        return (Class<F>) form.getClass();
    }
}
