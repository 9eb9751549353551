package org.plenary.offline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the copies: in the browser, in one file, as a mirror. */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message("Read it without a connection")
    String title();

    @Message("If your connection is bad, or this site is down, the programme can still be with you. Choose how.")
    String lede();

    @Message("On this device")
    String on_device();

    @Message("This browser keeps one copy of the programme: all days, all sessions with the beginning of their descriptions, people and rooms, in the language you are reading. About {kilobytes} kB are loaded, once.")
    String on_device_says(int kilobytes);

    @Message("This browser cannot keep a copy: it needs JavaScript and a secure connection for that. The files below work everywhere.")
    String cannot();

    @Message("No copy is kept on this device.")
    String none();

    @Message("The copy is being loaded.")
    String keeping();

    @Message("A copy of release {release} is kept on this device since {moment}. Without a connection the addresses of this meeting open it by themselves.")
    String kept(String release, String moment);

    @Message("The copy on this device, kept on {moment}, is of release {release}. There is a newer one.")
    String newer(String release, String moment);

    @Message("The copy could not be loaded. Please try again when the connection is better.")
    String failed();

    @Message("Everything that was kept is gone from this device.")
    String deleted();

    @Message("Keep this programme on my device")
    String keep();

    @Message("Update the copy")
    String update();

    @Message("Delete everything kept here")
    String delete();

    @Message("How much of the copy is loaded")
    String progress();

    @Message("Pages you open are kept as well, the last 60 of them, and your own agenda until you sign out. They stay in this browser and are sent to nobody. On a computer that others use, sign out when you leave.")
    String visited();

    @Message("As a file")
    String files();

    @Message("The whole programme in one file that any browser opens, also from a USB stick")
    String one_file();

    @Message("The same as plain text, for a screen reader or a printer")
    String text();

    @Message("Both in one zip")
    String both();

    @Message("As a calendar for your telephone: every entry holds the address at which you can join")
    String calendar();

    @Message("{kilobytes} kB")
    String kilobytes(int kilobytes);

    @Message("If the site is down when your session begins")
    String down_title();

    @Message("The address to join at is in the calendar entry of each session. Try it even if the pages of the programme do not open, and try again after a minute.")
    String down();

    @Message("Kept on {moment}. The site cannot be reached at the moment.")
    String notice(String moment);

    @Message("This page is not kept on this device")
    String away_title();

    @Message("The site cannot be reached at the moment, and this page was not opened here before.")
    String away();

    @Message("Searching, filtering, signing in, registering and joining need a connection. What you read before opens without one.")
    String away_needs();

    @Message("Try again")
    String try_again();

    @Message("Kept on this device")
    String kept_pages();

    @Message("Contents")
    String contents();

    @Message("UTC: {times}")
    String in_utc(String times);

    @Message("Not scheduled yet")
    String unscheduled();

    @Message("People")
    String people();

    @Message("Rooms")
    String rooms();

    @Message("This file is a copy and does not change. The programme as it is now: {address}")
    String is_a_copy(String address);

    @Message("Offline copy")
    String link();

    @Message("Static mirror")
    String mirror();

    @Message("A copy of everything public as plain files. Put it on any web server, in any folder, or on a USB stick: all links among its pages work, without this application. Registering, joining and searching lead to this site.")
    String mirror_lede();

    @Message("It holds release {number}: pages of sessions, people, rooms and days, calendars and text. Nothing in it is personal beyond the programme itself.")
    String mirror_holds(int number);

    @Message("Languages: {languages}")
    String mirror_languages(String languages);

    @Message("Files: {count}")
    String mirror_files(int count);

    @Message("It is a copy and does not change: make a new one after each release.")
    String mirror_again();

    @Message("Download the mirror (zip)")
    String mirror_download();

    @Message("Nothing has been released yet")
    String mirror_nothing_title();

    @Message("A mirror holds what the public reads. Release the programme first, then come back.")
    String mirror_nothing();

    @Message("A copy of {name}, made on {moment}.")
    String copy_of(String name, String moment);

    @Message("What is on now is not in this copy. The live site says it.")
    String now_on_the_site();

    @Message("This page on the live site: {address}")
    String live_page(String address);

    @Message("downloaded a static mirror")
    String deed();

    @Message("Release")
    String d_release();

    @Message("Languages")
    String d_languages();
}
