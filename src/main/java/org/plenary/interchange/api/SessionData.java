package org.plenary.interchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.released.ListedSession;
import org.plenary.programme.released.Released;

/**
 * Everything about a session.
 *
 * @param description Markdown (CommonMark) without HTML; an empty line parts paragraphs
 * @param descriptions the same in every language it is there in, by BCP 47 tag
 * @param sdgs numbers of Sustainable Development Goals
 */
@JsonInclude(Include.NON_NULL)
record SessionData(@JsonUnwrapped SessionLine line, String description, Map<String, String> descriptions, String organisedBy,
        String layout, List<Integer> sdgs,
        String signLanguage, boolean recorded, boolean streamed, String streamUrl, String sourceUrl, List<Part> people) {

    /** Somebody's part in it, with the groups they have in this session. @param id the speaker's */
    @JsonInclude(Include.NON_NULL)
    record Part(long id, String name, Role.Kind role, StakeholderGroup stakeholderGroup, RegionalGroup regionalGroup,
            String affiliation) {
    }

    static SessionData of(Released released, ListedSession session, ApiLinks links) {
        return new SessionData(SessionLine.of(released, session, links), session.description(),
                SessionLine.byLanguage(session.descriptions(SessionLine.ANY)), session.organisedBy(),
                session.layout(), session.sdgs(), session.signLanguage(), session.recorded(), session.streamed(),
                session.streamUrl(), session.sourceUrl(), session.roles().stream().map(role -> new Part(role.speaker(),
                        role.name(), role.kind(), role.stakeholderGroup(), role.regionalGroup(), role.affiliation())).toList());
    }
}
