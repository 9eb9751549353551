package org.plenary.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of meetings, programme, sessions and speakers as the public reads them; the desk has its own bundle. */
@MessageBundle("programme")
public interface ProgrammeMessages {

    @Message("Meetings")
    String meetings();

    @Message("There is no meeting yet.")
    String no_meetings();

    @Message("See the programme")
    String see_programme();

    @Message("Register to take part")
    String register();

    @Message("On now")
    String on_now();

    @Message("Next")
    String next();

    @Message("Nothing is on at this moment.")
    String nothing_now();

    @Message("Programme")
    String programme();

    @Message("Days")
    String days();

    @Message("Day {number}")
    String day_number(int number);

    @Message("Programme of {day}")
    String programme_of(String day);

    @Message("Release {number} of {moment}")
    String release(int number, String moment);

    @Message("The programme has not been released yet.")
    String not_released();

    @Message("No session matches. Remove a filter, or look at another day.")
    String no_session();

    @Message("Filters")
    String filter();

    @Message("Track")
    String track();

    @Message("Type")
    String type();

    @Message("Room")
    String room();

    @Message("Search words")
    String search();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("Remove all filters")
    String clear();

    @Message("Sessions: {count}")
    String count(int count);

    @Message("Calendar file (.ics)")
    String calendar_file();

    @Message("Timetable: scroll sideways for more rooms")
    String timetable();

    @Message("Cancelled")
    String cancelled();

    @Message("Not scheduled yet")
    String unscheduled();

    @Message("Your time: {times}")
    String your_time(String times);

    @Message("the day before")
    String day_before();

    @Message("the next day")
    String day_after();

    @Message("{zone}")
    String in_zone(String zone);

    @Message("Organised by")
    String organised_by();

    @Message("When and where")
    String when();

    @Message("About this session")
    String about();

    @Message("People")
    String people();

    @Message("No speakers have been named yet.")
    String no_people();

    @Message("Facts")
    String facts();

    @Message("Floor language")
    String floor_language();

    @Message("Interpretation")
    String interpretation();

    @Message("Captions")
    String captions();

    @Message("Sign language")
    String sign_language();

    @Message("Recording")
    String recording();

    @Message("Stream")
    String stream();

    @Message("planned")
    String planned();

    @Message("not planned")
    String not_planned();

    @Message("Watch the stream")
    String watch();

    @Message("Room layout")
    String layout();

    @Message("Sustainable development goals")
    String sdgs();

    @Message("Seats: {count}")
    String seats(int count);

    @Message("Joined from")
    String joined_from();

    @Message("Original page")
    String source();

    @Message("Speakers")
    String speakers();

    @Message("People of the programme: {count}")
    String speaker_count(int count);

    @Message("There are no speakers yet.")
    String no_speakers();

    @Message("Sessions")
    String sessions();

    @Message("Participants")
    String participants();

    @Message("{#when kind}{#is ORGANISER}Organiser{#is SPEAKER}Speaker{#is ONSITE_MODERATOR}On-site moderator{#is ONLINE_MODERATOR}Online moderator{#is RAPPORTEUR}Rapporteur{/when}")
    String role(Role.Kind kind);

    @Message("{#when group}{#is GOVERNMENT}Government{#is INTERGOVERNMENTAL_ORGANISATION}Intergovernmental organisation{#is CIVIL_SOCIETY}Civil society{#is TECHNICAL_COMMUNITY}Technical community{#is PRIVATE_SECTOR}Private sector{#is PRESS_MEDIA}Press and media{#is PARLIAMENTARIAN}Member of parliament{/when}")
    String stakeholder_group(StakeholderGroup group);

    @Message("{#when group}{#is AFRICAN}African Group{#is ASIA_PACIFIC}Asia-Pacific Group{#is EASTERN_EUROPEAN}Eastern European Group{#is GRULAC}Latin American and Caribbean Group (GRULAC){#is WEOG}Western European and Others Group (WEOG){#is INTERGOVERNMENTAL}Intergovernmental Organization{/when}")
    String regional_group(RegionalGroup group);

    @Message("About the session: {page}\nTo join remotely: {door}")
    String calendar_session(String page, String door);

    @Message("Programme, and the way into every session: {page}")
    String calendar_meeting(String page);
}
