package org.plenary.registration.form.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.Checks;
import org.plenary.programme.desk.Stale;
import org.plenary.programme.desk.Typed;
import org.plenary.programme.desk.Wrong;
import org.plenary.registration.Stage;
import org.plenary.registration.form.DesignForm;
import org.plenary.registration.form.FormSection;
import org.plenary.registration.form.MakeForm;
import org.plenary.registration.form.WordIn;
import org.plenary.registration.form.Wording;

/** Adds a section to a form and changes what is said at its head. */
@ApplicationScoped
class SaveSection {

    @Inject
    Audit audit;

    @Transactional
    long add(Meeting known, SectionForm form) {
        Meeting meeting = MakeForm.locked(known);
        check(form);
        Stage stage = form.whichStage();
        FormSection section = new FormSection();
        section.meeting = meeting;
        section.stage = stage;
        section.position = FormSection.of(meeting, stage).size();
        section.persistAndFlush();
        words(meeting).section(section, form.label(), form.help());
        FormSection.flush();
        audit.write(meeting.id, "form.section-added", "section", section.id, DesignForm.label(section), null, kept(section));
        return section.id;
    }

    @Transactional
    long edit(Meeting known, long id, SectionForm form) {
        Meeting meeting = MakeForm.locked(known);
        FormSection section = DesignForm.section(meeting, id);
        SectionForm before = kept(section);
        Stale.unless(form.version(), before.version());
        check(form);
        words(meeting).section(section, form.label(), form.help());
        Panache.getEntityManager().lock(section, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        FormSection.flush();
        audit.write(meeting.id, "form.section-edited", "section", id, DesignForm.label(section), before, kept(section));
        return id;
    }

    static SectionForm kept(FormSection section) {
        Optional<Wording> words = Wording.of(section, section.meeting.usualTextLanguage());
        return new SectionForm(String.valueOf(section.version), section.stage.name(),
                words.map(wording -> wording.label).orElse(""), words.map(wording -> Typed.orEmpty(wording.help)).orElse(""));
    }

    private static WordIn words(Meeting meeting) {
        return new WordIn(meeting, meeting.usualTextLanguage());
    }

    private static void check(SectionForm form) {
        Wrong.ifAny(new Checks().longest("label", form.label(), 1000).longest("help", form.help(), 2000).problems);
    }
}
