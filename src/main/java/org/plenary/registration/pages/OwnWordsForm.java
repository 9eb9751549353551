package org.plenary.registration.pages;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.registration.Blank;
import org.plenary.registration.LetterMessages;
import org.plenary.registration.OwnWords;
import org.plenary.shared.Choice;
import org.plenary.shared.PlainText;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** An organiser's words in a letter, as they are typed. */
public class OwnWordsForm {

    private static final int LONGEST = 5000;
    private static final String REPLACES = "REPLACES";

    @RestForm
    public String body;
    @RestForm
    public String how;

    static OwnWordsForm of(Optional<OwnWords> words) {
        OwnWordsForm form = new OwnWordsForm();
        form.body = words.map(one -> one.body).orElse("");
        form.how = words.filter(one -> one.replaces).isPresent() ? REPLACES : null;
        return form;
    }

    boolean replaces() {
        return REPLACES.equals(how);
    }

    String words() {
        return PlainText.of(body).strip();
    }

    Problems problems() {
        Problems problems = new Problems().when(words().length() > LONGEST, "body",
                Words.now(LetterMessages.class).e_body());
        Blank.wrong(words()).ifPresent(sentence -> problems.say("body", sentence));
        return problems;
    }

    public List<Choice> getHows() {
        LetterMessages words = Words.now(LetterMessages.class);
        return List.of(new Choice("ADDS", words.how_adds(), !replaces()),
                new Choice(REPLACES, words.how_replaces(), replaces(), words.how_replaces_hint()));
    }
}
