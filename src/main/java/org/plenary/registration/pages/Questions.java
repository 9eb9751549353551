package org.plenary.registration.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.StakeholderGroup;
import org.plenary.registration.Capacity;
import org.plenary.registration.Country;
import org.plenary.registration.Listing;
import org.plenary.registration.Mode;
import org.plenary.registration.Need;
import org.plenary.registration.RegistrationMessages;
import org.plenary.registration.form.BuiltIn;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;
import org.plenary.shared.Words;

/** What can be chosen in the form, in the reader's language. */
public record Questions(List<Choice> modes, List<Choice> countries, List<Choice> groups, List<Choice> needs,
        List<Choice> languages, List<Choice> listings) {

    List<Choice> of(BuiltIn question) {
        return switch (question) {
            case MODE -> modes;
            case COUNTRY -> countries;
            case GROUP -> groups;
            case NEEDS -> needs;
            case LANGUAGE -> languages;
            case LISTED -> listings;
            default -> List.of();
        };
    }

    static Questions of(Meeting meeting, RegistrationForm form) {
        Language reader = Reading.currentLanguage();
        return new Questions(Arrays.stream(Mode.values()).map(mode -> mode(meeting, mode, form)).toList(),
                Country.choices(form.country, reader), groups(form.stakeholderGroup), needs(form),
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.tag, language.ownName, language.tag.equals(form.language)))
                        .toList(),
                listings(form.listing));
    }

    private static List<Choice> listings(String chosen) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return Arrays.stream(Listing.values()).map(listing -> new Choice(listing.name(), words.listing(listing),
                listing == Listing.named(chosen).orElse(Listing.NONE))).toList();
    }

    static List<Choice> groups(String chosen) {
        ProgrammeMessages words = Words.now(ProgrammeMessages.class);
        return Arrays.stream(StakeholderGroup.values())
                .map(group -> new Choice(group.name(), words.stakeholder_group(group), group.name().equals(chosen))).toList();
    }

    private static List<Choice> needs(RegistrationForm form) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        return Arrays.stream(Need.values()).map(need -> new Choice(need.name(), words.need(need),
                form.needs != null && form.needs.contains(need.name()))).toList();
    }

    private static Choice mode(Meeting meeting, Mode mode, RegistrationForm form) {
        return new Choice(mode.name(), Words.now(RegistrationMessages.class).mode(mode), mode.name().equals(form.mode),
                room(Capacity.of(meeting, mode)));
    }

    private static String room(Optional<Capacity> capacity) {
        RegistrationMessages words = Words.now(RegistrationMessages.class);
        boolean approval = capacity.filter(row -> row.approval).isPresent();
        Optional<Long> left = capacity.flatMap(Capacity::placesLeft);
        if (left.isEmpty()) {
            return approval ? words.no_limit_approval() : words.no_limit();
        }
        if (left.get() == 0) {
            return words.full();
        }
        return approval ? words.left_approval(left.get()) : words.left(left.get());
    }
}
