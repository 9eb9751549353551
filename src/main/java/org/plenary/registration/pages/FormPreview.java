package org.plenary.registration.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.programme.Meeting;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.Stage;
import org.plenary.registration.form.Circumstances;
import org.plenary.registration.form.Questionnaire;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** A form as somebody sees it who takes part in this way, is of this group and category. */
public final class FormPreview {

    private final Meeting meeting;
    private final Stage stage;
    private final String mode;
    private final String group;
    private final Set<String> categories;

    public FormPreview(Meeting meeting, Stage stage, String mode, String group, Set<String> categories) {
        this.meeting = meeting;
        this.stage = stage;
        this.mode = mode;
        this.group = group;
        this.categories = categories;
    }

    /** Only what they are asked; what depends on an answer stands there with its condition. */
    public AskedForm shown() {
        RegistrationForm typed = new RegistrationForm();
        typed.mode = mode;
        typed.stakeholderGroup = group;
        Circumstances who = new Circumstances(mode, group, categories, Map.of());
        return new AskedForms(Questionnaire.of(meeting, stage), who, Questions.of(meeting, typed), new Problems(), null,
                stage == Stage.REGISTRATION).shownTo(who);
    }

    public List<Choice> modes() {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return Arrays.stream(Mode.values()).map(one -> new Choice(one.name(), words.mode(one), one.name().equals(mode)))
                .toList();
    }

    public List<Choice> groups() {
        return Questions.groups(group);
    }
}
