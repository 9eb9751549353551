package org.plenary.interchange.out;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.programme.released.Change;

/** The words about formats, and those in them that are not the programme's own. */
@MessageBundle("formats")
public interface FormatsMessages {

    @Message("Data and calendars")
    String title();

    @Message("The programme in forms that other programs read. They hold what has been released and nothing else, need no account and may be used anywhere.")
    String lede();

    @Message("Calendar")
    String calendar();

    @Message("The whole programme. Subscribe to this address rather than importing it once, and your calendar follows every release.")
    String calendar_what();

    @Message("Calendar of a day or a track")
    String calendar_part();

    @Message("A part of the programme to subscribe to. For a room, a speaker or a single session, add .ics to the address of its page.")
    String calendar_part_what();

    @Message("Plain text")
    String text();

    @Message("For a slow line, a screen reader or a printer. For a day or a session, add .txt to the address of its page.")
    String text_what();

    @Message("Tables")
    String tables();

    @Message("CSV for spreadsheet programs, in the columns that the import of this software reads.")
    String tables_what();

    @Message("Schedule for conference apps")
    String schedule();

    @Message("The frab format, XML and JSON, which conference apps on phones and video teams read.")
    String schedule_what();

    @Message("Linked data")
    String linked_data();

    @Message("The meeting and its sessions as events of schema.org, for search engines.")
    String linked_data_what();

    @Message("Feed of changes")
    String feed();

    @Message("What each release has changed, for a feed reader.")
    String feed_what();

    @Message("Interface for programmers")
    String api();

    @Message("JSON, read only. The second address describes every question and every answer (OpenAPI).")
    String api_what();

    @Message("On your own web page")
    String widget();

    @Message("Put these lines where the programme is to stand. It keeps apart from the styles of your page, and the link serves where no script runs.")
    String widget_what();

    @Message("{meeting}: changes to the programme")
    String feed_title(String meeting);

    @Message("Release {number}")
    String release(int number);

    @Message("Sessions changed: {count}")
    String changes(int count);

    @Message("{#when kind}{#is CANCELLED}Cancelled{#is REMOVED}Removed{#is NEW}New{#is MOVED}Moved{#is RESTORED}Takes place after all{#is CHANGED}Changed{/when}")
    String kind(Change.Kind kind);

    @Message("All times are those of the venue.")
    String venue_times();

    @Message("The programme could not be loaded. Open its page instead.")
    String not_loaded();

    @Message("{name} must be a whole number from {least} to {most}.")
    String bad_number(String name, long least, long most);

    @Message("{name} must be a date such as 2021-12-07.")
    String bad_day(String name);

    @Message("{name} must be one of these: {choices}")
    String bad_choice(String name, String choices);

    @Message("{name} must be as the page before gives it in its address of the next page.")
    String bad_key(String name);
}
