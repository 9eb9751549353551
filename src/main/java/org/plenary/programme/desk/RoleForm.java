package org.plenary.programme.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.ProgrammeMessages;
import org.plenary.programme.Role;
import org.plenary.shared.Words;

/** A person's part in a session: one of the meeting's people, or a new name. */
record RoleForm(@RestForm String version, @RestForm String speaker, @RestForm String name, @RestForm String kind,
        @RestForm String stakeholderGroup, @RestForm String regionalGroup, @RestForm String affiliation,
        @RestForm String position)
        implements
            Edited {

    RoleForm {
        version = Typed.line(version);
        speaker = Typed.line(speaker);
        name = Typed.line(name);
        kind = Typed.line(kind);
        stakeholderGroup = Typed.line(stakeholderGroup);
        regionalGroup = Typed.line(regionalGroup);
        affiliation = Typed.line(affiliation);
        position = Typed.line(position);
    }

    static RoleForm blank(int position) {
        return new RoleForm("", "", "", "SPEAKER", "", "", "", String.valueOf(position));
    }

    /** A role has no number of its own to tell its states apart: what it says is its version. */
    static RoleForm of(Role role) {
        RoleForm plain = new RoleForm("", String.valueOf(role.speaker.id), "", role.kind.name(),
                Typed.orEmpty(role.stakeholderGroup),
                Typed.orEmpty(role.regionalGroup), role.affiliation, String.valueOf(role.position));
        return new RoleForm(Integer.toHexString(Fields.of(plain).hashCode()), plain.speaker, "", plain.kind,
                plain.stakeholderGroup,
                plain.regionalGroup, plain.affiliation, plain.position);
    }

    private static String affiliation(Role role) {
        String own = role.affiliation != null ? role.affiliation : Typed.orEmpty(role.speaker.affiliation);
        return own.isEmpty() ? "" : Words.isolated(own);
    }

    static String inWords(Role role, ProgrammeMessages words) {
        return Stream
                .of(words.role(role.kind),
                        affiliation(role),
                        role.stakeholderGroup == null ? "" : words.stakeholder_group(role.stakeholderGroup),
                        role.regionalGroup == null ? "" : words.regional_group(role.regionalGroup))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
