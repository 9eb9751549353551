package org.plenary.demonstration;

import java.util.List;
import org.plenary.programme.StakeholderGroup;
import org.plenary.programme.TeamMember.Duty;
import org.plenary.registration.Mode;
import org.plenary.shared.Language;

/**
 * What a demonstration meeting has besides its files.
 *
 * @param seats null where there is no limit
 * @param guests ask for a seat in person, in this order
 */
record DemonstrationMeeting(String slug, List<Member> team, List<Seats> seats, List<Guest> guests) {

    record Member(String email, String name, Duty duty) {
    }

    record Seats(Mode mode, Integer number, boolean approval) {
    }

    record Guest(String email, String name, String organisation, String country, StakeholderGroup group, Language language) {
    }

    static final List<DemonstrationMeeting> ALL = List.of(
            new DemonstrationMeeting("igf2021",
                    List.of(new Member("organiser@plenary.example", "Marta Wysocka", Duty.ORGANISER),
                            new Member("organiser2@plenary.example", "Kofi Ansah", Duty.ORGANISER),
                            new Member("accreditation@plenary.example", "Louis Ferrand", Duty.ACCREDITATION),
                            new Member("door@plenary.example", "Piotr Zalewski", Duty.DOOR)),
                    List.of(new Seats(Mode.IN_PERSON, 250, true), new Seats(Mode.ONLINE, null, false)), List.of()),
            new DemonstrationMeeting("harbour2021",
                    List.of(new Member("other.organiser@plenary.example", "Elena Duarte", Duty.ORGANISER)),
                    List.of(new Seats(Mode.IN_PERSON, 3, false), new Seats(Mode.ONLINE, 40, false)),
                    List.of(new Guest("guest1@plenary.example", "Wikitoria Saltmarsh", "Ferry Company", "NZ",
                            StakeholderGroup.PRIVATE_SECTOR, Language.EN),
                            new Guest("guest2@plenary.example", "هدى بنت مرجان", "جمعية الجزر المتصلة", "OM",
                                    StakeholderGroup.CIVIL_SOCIETY, Language.AR),
                            new Guest("guest3@plenary.example", "Batari", "Harbour School", "ID",
                                    StakeholderGroup.CIVIL_SOCIETY, Language.EN),
                            new Guest("guest4@plenary.example", "Ragnhild Skjærgård", "Lighthouse Authority", "NO",
                                    StakeholderGroup.GOVERNMENT, Language.EN),
                            new Guest("guest5@plenary.example", "Esperanza de la Bahía Montenegro y Quiroga", "Radio Marea",
                                    "CL", StakeholderGroup.PRESS_MEDIA, Language.EN),
                            new Guest("guest6@plenary.example", "سالم", "", "KM", StakeholderGroup.TECHNICAL_COMMUNITY,
                                    Language.AR),
                            new Guest("guest7@plenary.example", "Tevita Longshore", "Menders’ Guild", "TO",
                                    StakeholderGroup.TECHNICAL_COMMUNITY, Language.EN))));
}
