package org.plenary.interchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an import's life: its preview, its deed, its undo. */
@MessageBundle("imports")
public interface ImportsMessages {

    @Message("A programme comes in from files. First you see what would be added, changed, moved and removed; nothing is written before you say so, and it can be undone.")
    String lead();

    @Message("CSV files called {names}; or one file of another program: schedule.xml or schedule.json of frab and pretalx, a calendar (.ics), an export of Indico (.json). A zip of these will do, too. What a file does not mention stays as it is.")
    String formats(String names);

    @Message("Show what would change")
    String send();

    @Message("Imports so far")
    String earlier();

    @Message("{#switch state}{#case 'READING'}Being read{#case 'WAITING'}Waits to be confirmed{#case 'WRITING'}Being written{#case 'DONE'}Imported{#case 'UNDOING'}Being undone{#case 'UNDONE'}Undone{#case 'REFUSED'}Could not be read{/switch}")
    String state(String state);

    @Message("Preview of an import")
    String preview();

    @Message("Sent by {who}, {when}")
    String sent(String who, String when);

    @Message("Nothing has been written yet. The files wait until {when} and are then deleted.")
    String waits(String when);

    @Message("In which time zone are these times?")
    String zone_title();

    @Message("Times without a zone: {count}. The file does not say which zone they are in, and nobody shall guess. Please choose; the preview follows.")
    String zone_hint(int count);

    @Message("Time zone of the times in the file")
    String zone();

    @Message("Please choose")
    String choose();

    @Message("The venue’s: {zone}")
    String venue_zone(String zone);

    @Message("Please choose one of the list.")
    String choose_one();

    @Message("Sessions that are not in the file: {count}")
    String missing_title(int count);

    @Message("What shall become of them?")
    String missing();

    @Message("Keep them as they are")
    String keep();

    @Message("Cancel them")
    String cancel();

    @Message("Remove them")
    String remove();

    @Message("Those that people have already taken part in are cancelled instead.")
    String remove_hint();

    @Message("Show the preview with these answers")
    String show();

    @Message("Everything is already as the files say. Nothing would change.")
    String nothing();

    @Message("{#switch how}{#case 'ADDED'}{kind}, added: {count}{#case 'CHANGED'}{kind}, changed: {count}{#case 'MOVED'}{kind}, moved: {count}{#case 'CANCELLED'}{kind}, cancelled: {count}{#case 'REMOVED'}{kind}, removed: {count}{/switch}")
    String group(String kind, String how, int count);

    @Message("Clashes that would arise: {count}")
    String clashes(int count);

    @Message("{room} would be used twice: {one} and {other}.")
    String clash_room(String room, String one, String other);

    @Message("{name} would be in both: {one} and {other}.")
    String clash_person(String name, String one, String other);

    @Message("Could not be read and is left out: {count}")
    String left_out(int count);

    @Message("Read otherwise than it stands in the file: {count}")
    String remarks(int count);

    @Message("Import exactly this")
    String confirm();

    @Message("All of it in one step, or nothing. The public sees it with the next release. It can be undone for 30 days.")
    String confirm_hint();

    @Message("Throw the files away")
    String discard();

    @Message("The meeting changed since this was shown, or somebody else was faster. Nothing was written. Below is how it stands now.")
    String meanwhile();

    @Message("Something is still being done with these files")
    String running();

    @Message("Sessions written so far: {count} of {all}")
    String running_count(int count, int all);

    @Message("This page looks again by itself every two seconds. You may leave it: the work goes on.")
    String running_hint();

    @Message("Look again")
    String look_again();

    @Message("Imported by {who}, {when}")
    String done_by(String who, String when);

    @Message("Undone by {who}, {when}")
    String undone_by(String who, String when);

    @Message("Undo this import")
    String undo();

    @Message("Every row becomes what it was before. A row that somebody has edited since, or that is needed by now, is left and named.")
    String undo_hint();

    @Message("Every row is again as it was before the import.")
    String undone_all();

    @Message("Left as they are, because somebody edited or needs them since: {count}")
    String undone_left(int count);

    @Message("The files could not be read. Please send them again.")
    String refused();

    @Message("Ends at")
    String ends_at();

    @Message("Put back")
    String put_back();

    @Message("Left as they are")
    String left();

    @Message("{#switch deed}{#case 'programme.import.added'}Session added by an import{#case 'programme.import.changed'}Session changed by an import{#case 'programme.import.moved'}Session moved by an import{#case 'programme.import.cancelled'}Session cancelled by an import{#case 'programme.import.removed'}Session removed by an import{#case 'programme.import.undone'}Import undone{/switch}")
    String deed(String deed);
}
