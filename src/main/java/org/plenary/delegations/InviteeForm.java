package org.plenary.delegations;

import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Meeting;
import org.plenary.registration.Country;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** One person as a browser sends them, kept as they were typed. */
public class InviteeForm {

    @RestForm
    public String name;
    @RestForm
    public String email;
    @RestForm
    public String mode;
    @RestForm
    public String organisation;
    @RestForm
    public String country;
    @RestForm
    public String accompanying;
    @RestForm
    public String language;
    /** Of the team's form alone. */
    @RestForm
    public String category;

    static InviteeForm empty(Meeting meeting) {
        InviteeForm form = new InviteeForm();
        form.language = usual(meeting);
        return form;
    }

    Typed typed() {
        return new Typed(name, email, mode, organisation, country, accompanying, language);
    }

    /** The meeting's own language where letters are written in it. */
    static String usual(Meeting meeting) {
        return Language.tagged(meeting.usualTextLanguage()).orElse(Language.DEFAULT).tag;
    }

    public List<Choice> getModes() {
        return Arrays.stream(Mode.values()).map(one -> new Choice(one.name(),
                Words.now(RegistrationMessages.class).mode(one), one.name().equals(mode))).toList();
    }

    public List<Choice> getCountries() {
        return Country.choices(country, Reading.currentLanguage());
    }

    public List<Choice> getLanguages() {
        return languages(language);
    }

    static List<Choice> languages(String chosen) {
        return Arrays.stream(Language.values()).map(one -> new Choice(one.tag, one.ownName, one.tag.equals(chosen))).toList();
    }
}
