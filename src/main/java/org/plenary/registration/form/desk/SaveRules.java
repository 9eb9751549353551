package org.plenary.registration.form.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.DeskMessages;
import org.plenary.programme.desk.Stale;
import org.plenary.programme.desk.Wrong;
import org.plenary.registration.form.FormRules;
import org.plenary.registration.form.MakeForm;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** Settles until when answers can be changed. */
@ApplicationScoped
class SaveRules {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    @Inject
    Audit audit;

    @Transactional
    void of(Meeting known, RulesForm form) {
        Meeting meeting = MakeForm.locked(known);
        RulesForm before = kept(meeting);
        Stale.unless(form.version(), before.version());
        FormRules rules = FormRules.of(meeting).orElseGet(FormRules::new);
        rules.meeting = meeting;
        rules.editsUntil = form.editsUntil().isEmpty() ? null : moment(meeting, form.editsUntil());
        rules.persistAndFlush();
        audit.write(meeting.id, "form.rules-edited", "form-rules", meeting.id, meeting.name, before, kept(meeting));
    }

    static RulesForm kept(Meeting meeting) {
        return FormRules.of(meeting).map(rules -> new RulesForm(String.valueOf(rules.version), rules.editsUntil == null ? ""
                : MOMENT.format(LocalDateTime.ofInstant(rules.editsUntil, meeting.zoneId()))))
                .orElseGet(() -> new RulesForm("none", ""));
    }

    private static Instant moment(Meeting meeting, String typed) {
        try {
            return LocalDateTime.parse(typed, MOMENT).atZone(meeting.zoneId()).toInstant();
        } catch (DateTimeParseException notAMoment) {
            throw new Wrong(new Problems().say("editsUntil", Words.now(DeskMessages.class).bad_moment()));
        }
    }
}
