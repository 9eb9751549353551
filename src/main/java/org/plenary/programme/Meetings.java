package org.plenary.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.plenary.shared.Refusal;

/** Finds the meeting an address names, as far as this visitor may see it. */
@RequestScoped
public class Meetings {

    @Inject
    Team team;

    /** @throws Refusal 404 where there is none, or it is not listed and the visitor does not organise it */
    public Meeting open(String slug) {
        return Meeting.withSlug(slug).filter(meeting -> meeting.listed || team.mayOrganise(meeting))
                .orElseThrow(Refusal::notFound);
    }
}
