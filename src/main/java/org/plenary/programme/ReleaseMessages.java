package org.plenary.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.programme.released.Change;

/** The words of releases: what each changed, as the public and the desk read it. */
@MessageBundle("releases")
public interface ReleaseMessages {

    @Message("Releases of the programme")
    String releases();

    @Message("Each time the organisers publish the programme it gets a number. This is what each release changed.")
    String about();

    @Message("Release {number}")
    String release(int number);

    @Message("current")
    String current();

    @Message("It publishes release {number} again.")
    String repeats(int number);

    @Message("The first release. Sessions: {count}")
    String first(int count);

    @Message("The programme has not been released yet.")
    String none();

    @Message("Nothing about any session changed.")
    String nothing_changed();

    @Message("{#switch kind}{#case CANCELLED}Cancelled: {count}{#case REMOVED}Removed: {count}{#case NEW}New: {count}{#case MOVED}Moved: {count}{#case RESTORED}Restored: {count}{#case CHANGED}Changed: {count}{/switch}")
    String count(Change.Kind kind, long count);

    @Message("{#switch kind}{#case CANCELLED}Cancelled in release {number}{#case REMOVED}Removed in release {number}{#case NEW}New in release {number}{#case MOVED}Moved in release {number}{#case RESTORED}Restored in release {number}{#case CHANGED}Changed in release {number}{/switch}")
    String changed_in(Change.Kind kind, int number);

    @Message("What changed from release {before} to release {after}")
    String compared(int before, int after);

    @Message("Compare with")
    String compare_with();

    @Message("Compare")
    String compare();

    @Message("The programme as it was")
    String as_it_was();

    @Message("This is release {number} of {moment}. The current one is {current}.")
    String is_old(int number, String moment, int current);

    @Message("This is release {number} of {moment}, the current one.")
    String is_current(int number, String moment);

    @Message("What this release changed")
    String what_changed();

    @Message("The current programme")
    String to_current();

    @Message("Moved from {before} to {after}.")
    String moved(String before, String after);

    @Message("Before:")
    String before();

    @Message("Now:")
    String now();

    @Message("Added:")
    String added();

    @Message("No longer:")
    String gone();

    @Message("Code")
    String code();

    @Message("Number")
    String number();

    @Message("Title")
    String title();

    @Message("Description")
    String description();

    @Message("Address of the stream")
    String stream_url();

    @Message("no room")
    String no_room();

    @Message("Release this older one again")
    String again();

    @Message("Release {number} again")
    String again_title(int number);

    @Message("The public will read what release {number} said, as a new release {next}. The desk’s sessions stay as they are. The next ordinary release publishes the desk’s state.")
    String again_hint(int number, int next);

    @Message("Changes for the public: {count}")
    String for_the_public(int count);

    @Message("The public would read the same as now.")
    String nothing_for_the_public();

    @Message("The public reads this release already.")
    String already_current();

    @Message("Somebody else has released in the meantime. Below is what would change now.")
    String released_meanwhile();

    @Message("The public reads an older state: release {number} again, as release {current}. The desk was not changed. The next release publishes the desk’s state, with the changes below.")
    String reads_older(int number, int current);

    @Message("Older release published again")
    String deed();

    @Message("Release published again")
    String repeated();
}
