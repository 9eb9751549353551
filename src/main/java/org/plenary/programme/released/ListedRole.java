package org.plenary.programme.released;

import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.StakeholderGroup;

/** Somebody's part in a session as released; groups and affiliation are null where nobody has said. */
public record ListedRole(long speaker, String name, Role.Kind kind, StakeholderGroup stakeholderGroup,
        RegionalGroup regionalGroup, String affiliation) {
}
