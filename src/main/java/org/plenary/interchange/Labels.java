package org.plenary.interchange;

import java.util.List;
import java.util.Locale;
import org.plenary.programme.RegionalGroup;
import org.plenary.programme.Role;
import org.plenary.programme.Session;
import org.plenary.programme.StakeholderGroup;

/** The words of the files for closed lists, first as the IGF's session pages print them, then as they are also met. */
final class Labels {

    private Labels() {
    }

    static List<String> of(StakeholderGroup group) {
        return switch (group) {
            case GOVERNMENT -> List.of("Government");
            case INTERGOVERNMENTAL_ORGANISATION -> List.of("Intergovernmental Organization", "International Organisation");
            case CIVIL_SOCIETY -> List.of("Civil Society");
            case TECHNICAL_COMMUNITY -> List.of("Technical Community", "Technical and academic community");
            case PRIVATE_SECTOR -> List.of("Private Sector", "Business");
            case PRESS_MEDIA -> List.of("Press / Media");
            case PARLIAMENTARIAN -> List.of("Member of Parliament", "Member of Parliament / legislative");
        };
    }

    static List<String> of(RegionalGroup group) {
        return switch (group) {
            case AFRICAN -> List.of("African Group", "African");
            case ASIA_PACIFIC -> List.of("Asia-Pacific Group", "Asia-Pacific");
            case EASTERN_EUROPEAN -> List.of("Eastern European Group", "Eastern European");
            case GRULAC ->
                List.of("Latin American and Caribbean Group (GRULAC)", "Latin American and Caribbean Group", "GRULAC");
            case WEOG -> List.of("Western European and Others Group (WEOG)", "Western European and Others Group", "WEOG");
            case INTERGOVERNMENTAL -> List.of("Intergovernmental Organization", "International Organisation");
        };
    }

    static List<String> of(Role.Kind kind) {
        return List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static List<String> of(Session.State state) {
        return List.of(state.name().toLowerCase(Locale.ROOT));
    }
}
