package org.plenary.mailing;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.registration.RegistrationList.Wanted;
import org.plenary.registration.pages.RegistrationFilter;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** Which letter it is and to whom it goes. */
public class MailingForm {

    static final String NEWS = "NEWS";
    static final String SERVICE = "SERVICE";

    @RestForm
    public String kind;
    /** As long as the column that keeps them. */
    private static final int LONGEST_WORDS = 400;

    @RestForm
    public String mode;
    @RestForm
    public String state;
    @RestForm
    public String country;
    @RestForm
    public String group;
    @RestForm
    public String q;

    static MailingForm of(RegistrationFilter filter, String kind) {
        MailingForm form = new MailingForm();
        form.kind = kind;
        form.mode = filter.mode;
        form.state = filter.state;
        form.country = filter.country;
        form.group = filter.group;
        form.q = filter.q;
        return form;
    }

    public RegistrationFilter getFilter() {
        RegistrationFilter filter = new RegistrationFilter();
        filter.mode = mode;
        filter.state = state;
        filter.country = country;
        filter.group = group;
        filter.q = q;
        return filter;
    }

    Wanted wanted() {
        return getFilter().wanted();
    }

    boolean isNews() {
        return NEWS.equals(kind);
    }

    Problems problems() {
        return new Problems().when(!List.of(NEWS, SERVICE).contains(Optional.ofNullable(kind).orElse("")), "kind",
                Words.now(MailingMessages.class).e_kind())
                .when(q != null && q.length() > LONGEST_WORDS, "q", Words.now(MailingMessages.class).e_words_long());
    }

    public List<Choice> getKinds() {
        MailingMessages words = Words.now(MailingMessages.class);
        return List.of(new Choice(SERVICE, words.kind_service(), SERVICE.equals(kind), words.kind_service_hint()),
                new Choice(NEWS, words.kind_news(), NEWS.equals(kind), words.kind_news_hint()));
    }
}
