package org.plenary.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.registration.RegistrationList;

/**
 * What beginning a mailing now would do.
 *
 * @param people how many are in the set
 * @param leftOut how many of them want no news
 * @param letters how many letters there would be in each language
 */
record DryRun(long people, long leftOut, Map<String, Long> letters, List<Somebody> first, List<Somebody> firstLeftOut,
        boolean texts, String mark) {

    private static final int NAMES = 10;

    /** @param reference what they are chosen by for the preview */
    record Somebody(String name, String reference) {
    }

    static DryRun of(Mailing mailing) {
        RegistrationList people = mailing.people();
        List<MailingText> texts = MailingText.of(mailing);
        String left = " and " + without(mailing);
        long all = people.count();
        long leftOut = mailing.news ? people.asked("select count(r)", Long.class, left).getSingleResult() : 0;
        return new DryRun(all, leftOut, letters(mailing, people, texts),
                names(people, mailing.news ? " and not " + without(mailing) : ""),
                mailing.news ? names(people, left) : List.of(), !texts.isEmpty(), all + "." + mailing.version);
    }

    public boolean isReady() {
        return texts && people > leftOut;
    }

    private static Map<String, Long> letters(Mailing mailing, RegistrationList people, List<MailingText> texts) {
        Map<String, Long> letters = new LinkedHashMap<>();
        texts.forEach(text -> letters.put(text.language, 0L));
        for (Object[] row : people.asked("select r.language, count(r)", Object[].class,
                (mailing.news ? " and not " + without(mailing) : "") + " group by r.language").getResultList()) {
            MailingText.forReader(texts, (String) row[0], mailing.meeting.usualTextLanguage())
                    .ifPresent(text -> letters.merge(text.language, (Long) row[1], Long::sum));
        }
        return letters;
    }

    private static List<Somebody> names(RegistrationList people, String which) {
        return new ArrayList<>(people.asked("select r.name, r.reference", Object[].class, which + " order by r.name, r.id")
                .setMaxResults(NAMES).getResultList().stream()
                .map(row -> new Somebody((String) row[0], (String) row[1])).toList());
    }

    private static String without(Mailing mailing) {
        return "exists (select 1 from WithoutNews w where w.meeting.id = " + mailing.meeting.id
                + " and w.personId = r.person.id)";
    }
}
