package org.plenary.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.plenary.identity.Audit;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.Released;
import org.plenary.programme.released.Releases;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/** An organiser takes the mirror along: what it will hold is settled here, and written down. */
@ApplicationScoped
class TakeMirror {

    /** What the log keeps of it. */
    record Taken(int release, String languages) {
    }

    @Inject
    Releases releases;
    @Inject
    Audit audit;

    /** @throws Refusal 409 before the first release */
    @Transactional
    public Released of(Meeting meeting) {
        Released released = releases.of(meeting.slug);
        int release = released.programme().release();
        if (release == 0) {
            OfflineMessages words = Words.now(OfflineMessages.class);
            throw new Refusal(409, words.mirror_nothing_title(), words.mirror_nothing());
        }
        audit.write(meeting.id, "programme.mirrored", "meeting", meeting.id, meeting.slug, null,
                new Taken(release, String.join(", ", Mirror.languages(meeting).stream().map(one -> one.tag).toList())));
        return released;
    }
}
