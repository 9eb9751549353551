package org.plenary.programme.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the agenda desk. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Desk")
    String desk();

    @Message("Sessions")
    String sessions();

    @Message("Clashes")
    String clashes();

    @Message("Releases")
    String releases();

    @Message("Speakers")
    String speakers();

    @Message("Rooms")
    String rooms();

    @Message("Tracks")
    String tracks();

    @Message("Session types")
    String types();

    @Message("Team")
    String team();

    @Message("Log")
    String log();

    @Message("Settings")
    String meeting_settings();

    @Message("Save")
    String save();

    @Message("Saved. The public sees it with the next release.")
    String saved();

    @Message("Delete")
    String delete();

    @Message("Deleted.")
    String deleted();

    @Message("This cannot be undone.")
    String delete_hint();

    @Message("{#if value}yes{#else}no{/if}")
    String yes_no(boolean value);

    @Message("Please fill this in.")
    String required();

    @Message("This may have at most {most} characters. It has {length}.")
    String too_long(int most, int length);

    @Message("Please choose one of the list.")
    String choose_one();

    @Message("Please write a whole address that begins with https:// or http://.")
    String bad_link();

    @Message("Please write a whole e-mail address, such as name@example.org.")
    String bad_email();

    @Message("Please write a whole number from {from} to {to}.")
    String bad_number(int from, int to);

    @Message("Please give a day as year, month, day, such as 2021-12-07.")
    String bad_date();

    @Message("Please write the time with 24 hours, such as 14:05.")
    String bad_hour();

    @Message("Please write day and time, such as 2021-12-07 14:05.")
    String bad_moment();

    @Message("On that day {time} does not exist: the clocks go forward. The first moment after it is {after}.")
    String gap(String time, String after);

    @Message("On that day {time} comes twice: the clocks go back. Please say which one is meant.")
    String twice(String time);

    @Message("Which of the two")
    String which_hour();

    @Message("Another one has this name already.")
    String name_taken();

    @Message("Another session has the code {code} already.")
    String code_taken(String code);

    @Message("A code has letters, digits, hyphens, dots and underscores only.")
    String bad_code();

    @Message("A code cannot end like the name of a file, such as .txt or .ics: at that address stands a file of another session.")
    String code_like_a_file();

    @Message("Somebody has just used the same name or code. Please choose another.")
    String taken_meanwhile();

    @Message("Somebody else has changed this in the meantime. Please look at it again.")
    String changed_meanwhile();

    @Message("Somebody else changed this while you were writing. Nothing of yours is lost and nothing of theirs was overwritten.")
    String stale();

    @Message("Below is their latest version, with your text where you typed something. Look at it, choose field by field, and save.")
    String stale_how();

    @Message("What they changed is not in these fields, or is the same as yours.")
    String stale_same();

    @Message("Field")
    String field();

    @Message("Theirs")
    String their_version();

    @Message("Yours")
    String your_version();

    @Message("Changed by")
    String who_and_when();

    @Message("Take theirs")
    String take_theirs();

    @Message("Already in the form below")
    String already_theirs();

    @Message("Discard mine and open their version")
    String open_theirs();

    @Message("nothing")
    String nothing();

    @Message("New session")
    String new_session();

    @Message("Title")
    String title();

    @Message("Code")
    String code();

    @Message("Such as WS33. It is part of the session’s address.")
    String code_hint();

    @Message("Number")
    String number();

    @Message("Type")
    String type();

    @Message("Track")
    String track();

    @Message("When and where")
    String when_and_where();

    @Message("Day")
    String day();

    @Message("At the venue. Leave day and time empty while the session has no place.")
    String day_hint();

    @Message("Starts at")
    String time();

    @Message("24 hours, such as 14:05, in {zone}.")
    String time_hint(String zone);

    @Message("Minutes")
    String minutes();

    @Message("Empty: as long as sessions of this type are.")
    String minutes_hint();

    @Message("Room")
    String room();

    @Message("no room")
    String no_room();

    @Message("Not scheduled")
    String unplaced();

    @Message("Room layout")
    String layout();

    @Message("What it is about")
    String what_it_is_about();

    @Message("Description")
    String description();

    @Message("Organised by")
    String organised_by();

    @Message("Sustainable development goals")
    String sdgs();

    @Message("Languages, captions, recording")
    String facts();

    @Message("Floor language")
    String floor_language();

    @Message("Interpretation")
    String interpretation();

    @Message("Captions")
    String captions();

    @Message("Sign language")
    String sign_language();

    @Message("A recording is planned")
    String recorded();

    @Message("A public stream is planned")
    String streamed();

    @Message("Address of the stream")
    String stream_url();

    @Message("Address of the remote room")
    String remote_address();

    @Message("Never shown: only people who may join are led there.")
    String remote_address_hint();

    @Message("Address of the original page")
    String source_url();

    @Message("State")
    String state_label();

    @Message("{#switch state}{#case 'placed'}Scheduled{#case 'unplaced'}Not scheduled{#case 'cancelled'}Cancelled{/switch}")
    String state(String state);

    @Message("Cancel the session")
    String cancel_session();

    @Message("It stays in the programme, marked as cancelled, from the next release on. It can be restored.")
    String cancel_session_hint();

    @Message("Restore the session")
    String restore_session();

    @Message("It will be held again, at the time and place it had.")
    String restore_session_hint();

    @Message("Take out of the timetable")
    String unplace_session();

    @Message("It loses its time and room and goes back among the sessions without a time.")
    String unplace_session_hint();

    @Message("People")
    String people();

    @Message("Nobody has a part in this session yet.")
    String no_people();

    @Message("Add a person")
    String add_person();

    @Message("Part in the session")
    String part_in_session();

    @Message("Remove from the session")
    String remove_person();

    @Message("The person stays in the list of speakers.")
    String remove_person_hint();

    @Message("Somebody of this meeting")
    String existing_person();

    @Message("Or a new name")
    String new_person();

    @Message("As it shall be shown, in any script. One word is a name.")
    String new_person_hint();

    @Message("Please choose a person or write a new name.")
    String who();

    @Message("Please either choose a person or write a new name, not both.")
    String one_or_the_other();

    @Message("Role")
    String role();

    @Message("This person has this role in the session already.")
    String role_taken();

    @Message("Stakeholder group")
    String stakeholder_group();

    @Message("Regional group")
    String regional_group();

    @Message("Affiliation")
    String affiliation();

    @Message("In this session. Empty: the person’s own.")
    String role_affiliation_hint();

    @Message("Order")
    String position();

    @Message("Name")
    String name();

    @Message("As it shall be shown, in any script. One word is a name.")
    String name_hint();

    @Message("Biography")
    String biography();

    @Message("E-mail")
    String email();

    @Message("Never shown. Whoever signs in with it may enter their sessions early.")
    String email_hint();

    @Message("New speaker")
    String new_speaker();

    @Message("There are no speakers yet.")
    String no_speakers();

    @Message("No sessions.")
    String no_sessions();

    @Message("This person has a part in a session and cannot be deleted. Remove the part first.")
    String speaker_used();

    @Message("Booked twice")
    String booked_twice();

    @Message("{room} is used twice.")
    String room_taken(String room);

    @Message("{name} is in both sessions.")
    String person_twice(String name);

    @Message("New room")
    String new_room();

    @Message("There are no rooms yet.")
    String no_rooms();

    @Message("Building")
    String building();

    @Message("Seats")
    String seats();

    @Message("Rooms it is made of")
    String parts();

    @Message("Only for a joined room: it is taken when any of them is, and the other way round.")
    String parts_hint();

    @Message("A session is in this room, or another room is made of it. It cannot be deleted.")
    String room_used();

    @Message("New track")
    String new_track();

    @Message("There are no tracks yet.")
    String no_tracks();

    @Message("Belongs to")
    String upper_track();

    @Message("Empty: it is on the upper level.")
    String upper_track_hint();

    @Message("Tracks have two levels: one above and one below.")
    String two_levels();

    @Message("Colour")
    String colour();

    @Message("Colour {number}")
    String colour_number(int number);

    @Message("Sessions or other tracks belong to this track. It cannot be deleted.")
    String track_used();

    @Message("New session type")
    String new_type();

    @Message("There are no session types yet.")
    String no_types();

    @Message("Usual length in minutes")
    String usual_minutes();

    @Message("There are sessions of this type. It cannot be deleted.")
    String type_used();

    @Message("Search words")
    String search();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("Remove all filters")
    String clear();

    @Message("Filter and search")
    String filter();

    @Message("Only sessions with clashes")
    String with_clashes();

    @Message("Sessions: {count}")
    String count(int count);

    @Message("No session matches. Remove a filter.")
    String no_session_fits();

    @Message("There are no sessions yet. Create the first.")
    String no_session_yet();

    @Message("Clashes: {count}")
    String clash_count(int count);

    @Message("Nobody and no room is booked twice.")
    String no_clashes();

    @Message("One session")
    String first_session();

    @Message("The other")
    String other_session();

    @Message("What")
    String what();

    @Message("Release")
    String release_now();

    @Message("The public sees the programme as it is at the desk now.")
    String release_hint();

    @Message("Note")
    String note();

    @Message("What a reader should know about this release.")
    String note_hint();

    @Message("Changes since the last release: {count}")
    String would_change(int count);

    @Message("Nothing about any session would change.")
    String nothing_pending();

    @Message("Releases so far")
    String made_releases();

    @Message("There is no release yet. Until the first, the public sees no programme.")
    String no_releases();

    @Message("Release {number}")
    String release_number(int number);

    @Message("Changes: {count}")
    String changes_count(int count);

    @Message("Changes")
    String changes();

    @Message("Nothing about any session changed.")
    String no_changes();

    @Message("from")
    String from();

    @Message("to")
    String to();

    @Message("When")
    String when();

    @Message("Older changes")
    String older();

    @Message("Newest changes")
    String newest();

    @Message("Nothing has been changed yet.")
    String log_empty();

    @Message("{#switch deed}{#case 'session.created'}Session created{#case 'session.edited'}Session edited{#case 'speaker.created'}Speaker created{#case 'speaker.edited'}Speaker edited{#case 'speaker.deleted'}Speaker deleted{#case 'room.created'}Room created{#case 'room.edited'}Room edited{#case 'room.deleted'}Room deleted{#case 'track.created'}Track created{#case 'track.edited'}Track edited{#case 'track.deleted'}Track deleted{#case 'type.created'}Session type created{#case 'type.edited'}Session type edited{#case 'type.deleted'}Session type deleted{#case 'meeting.created'}Meeting created{#case 'meeting.edited'}Meeting edited{#case 'session.unplaced'}Session taken out of the timetable{#case 'session.cancelled'}Session cancelled{#case 'session.restored'}Session restored{#case 'role.added'}Person added to a session{#case 'role.edited'}Part in a session edited{#case 'role.removed'}Person removed from a session{#case 'member.added'}Team member added{#case 'member.invited'}Team member invited again{#case 'member.removed'}Team member removed{#case 'release.made'}Programme released{/switch}")
    String deed(String deed);

    @Message("{#switch duty}{#case 'ORGANISER'}Organiser{#case 'ACCREDITATION'}Accreditation{#case 'DOOR'}Door{/switch}")
    String duty(String duty);

    @Message("Duty")
    String duty_label();

    @Message("Add to the team")
    String add_member();

    @Message("They sign in with this address. They get a letter, and an account where they have none.")
    String member_email_hint();

    @Message("This person has this duty already.")
    String already_in_team();

    @Message("A meeting needs an organiser: the last one cannot be removed.")
    String last_organiser();

    @Message("Remove")
    String remove();

    @Message("Nobody is in the team yet.")
    String no_members();

    @Message("Meetings")
    String meetings();

    @Message("New meeting")
    String new_meeting();

    @Message("Create")
    String create();

    @Message("Address of the meeting")
    String slug();

    @Message("Small letters, digits and hyphens, such as igf2021. It cannot be changed later.")
    String slug_hint();

    @Message("Please use 2 to 40 small letters, digits and hyphens, beginning with a letter. Some words are the application’s own.")
    String bad_slug();

    @Message("Another meeting has this address already.")
    String slug_taken();

    @Message("E-mail of the first organiser")
    String first_organiser();

    @Message("They find the desk when they sign in with it and have the role of organiser.")
    String first_organiser_hint();

    @Message("There is no meeting yet.")
    String no_meetings();

    @Message("Public")
    String public_state();

    @Message("Theme")
    String theme();

    @Message("Summary")
    String summary();

    @Message("Venue")
    String venue();

    @Message("City")
    String city();

    @Message("Country")
    String country();

    @Message("First day")
    String first_day();

    @Message("Last day")
    String last_day();

    @Message("Year, month, day, such as 2021-12-07.")
    String date_hint();

    @Message("At the venue, such as 2021-12-07 14:05. Empty: no limit.")
    String moment_hint();

    @Message("Time zone of the venue")
    String zone();

    @Message("Sessions keep their moment: with another zone they are shown at other hours.")
    String zone_hint();

    @Message("Languages of the meeting")
    String languages();

    @Message("Taking part")
    String taking_part();

    @Message("Registration opens")
    String registration_opens();

    @Message("Registration closes")
    String registration_closes();

    @Message("Remote rooms open this many minutes before a session")
    String door_minutes();

    @Message("For people with a part in the session")
    String door_minutes_role();

    @Message("Links and contact")
    String links();

    @Message("Code of conduct")
    String code_of_conduct();

    @Message("Privacy notice")
    String privacy();

    @Message("Version of the privacy notice")
    String privacy_version();

    @Message("Kept with each consent. Change it when the notice changes.")
    String privacy_version_hint();

    @Message("E-mail for questions")
    String contact_email();

    @Message("The public may see this meeting")
    String listed();

    @Message("Until then only its organisers can open it.")
    String listed_hint();

    @Message("The last day cannot be before the first, and a meeting lasts less than 60 days.")
    String bad_days();

    @Message("Registration closes after it opens.")
    String bad_window();
}
