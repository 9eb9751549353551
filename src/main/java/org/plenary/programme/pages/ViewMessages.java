package org.plenary.programme.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the programme's views and filters. */
@MessageBundle("views")
public interface ViewMessages {

    @Message("{#when fact}{#is TRACK}Track{#is TYPE}Type{#is ROOM}Room{#is STAKEHOLDERS}Stakeholder group{#is LANGUAGE}Can be followed in{#is FLOOR}Floor language{#is INTERPRETATION}Interpretation{#is CAPTIONS}Captions{#is SIGN_LANGUAGE}Sign language{#is RECORDING}Recording{#is STREAM}Stream{/when}")
    String fact(Fact fact);

    @Message("{name}: {count}")
    String counted(String name, long count);

    @Message("– {name}: {count}")
    String area_counted(String name, long count);

    @Message("Chosen filters")
    String chosen();

    @Message("{fact}: {value}")
    String chosen_one(String fact, String value);

    @Message("Remove this filter")
    String remove();

    @Message("All days")
    String all_days();

    @Message("Results {first} to {last}")
    String stretch(int first, int last);

    @Message("Previous results")
    String results_before();

    @Message("More results")
    String results_after();

    @Message("Other views")
    String other_views();

    @Message("By hour")
    String by_hour();

    @Message("By room")
    String by_room();

    @Message("Text")
    String as_text();

    @Message("Now and next")
    String now_and_next();

    @Message("Tracks")
    String tracks();

    @Message("Rooms")
    String rooms();

    @Message("No room yet")
    String no_room();

    @Message("Next, until {hour}")
    String next_until(String hour);

    @Message("Nothing begins in the next two hours.")
    String nothing_next();

    @Message("Nothing more today.")
    String nothing_more();

    @Message("As of {moment}. This page looks again every {seconds} seconds.")
    String looks_again(String moment, int seconds);

    @Message("As of {moment}.")
    String stands_still(String moment);

    @Message("Stop looking again")
    String stop();

    @Message("Look again by itself")
    String go_on();

    @Message("The meeting is on from {first}.")
    String begins(String first);

    @Message("The meeting is over.")
    String over();

    @Message("Screen for the door")
    String door();

    @Message("Moved to {place}")
    String moved_to(String place);

    @Message("Moved, without a new time yet")
    String moved_away();

    @Message("No longer in the programme")
    String removed();

    @Message("There is no session here yet.")
    String no_session_yet();

    @Message("There are no tracks yet.")
    String no_tracks();

    @Message("There are no rooms yet.")
    String no_rooms();

    @Message("The clocks change during this session, from {before} to {after}.")
    String clocks_change(String before, String after);

    @Message("Times are the venue’s: {zone}.")
    String venue_times(String zone);

    @Message("Times are the venue’s: {before}, from {hour} on {after}.")
    String venue_times_change(String before, String hour, String after);

    @Message("Yours stand beside them: {zone}.")
    String your_times(String zone);

    @Message("Change")
    String change_zone();

    @Message("Days are the venue’s.")
    String days_are_the_venues();
}
