package org.plenary.registration;

import java.util.Set;
import org.plenary.programme.StakeholderGroup;
import org.plenary.shared.Language;

/**
 * What somebody answers when registering, checked. The region is not among it: it follows from the country.
 *
 * @param name as on the badge, in any script, one word or many, at most 400 characters
 * @param country ISO 3166-1 alpha-2
 * @param language of letters
 */
public record Answers(String name, String organisation, String country, StakeholderGroup stakeholderGroup, Set<Need> needs,
        String needsNote, Language language, Listing listing) {
}
