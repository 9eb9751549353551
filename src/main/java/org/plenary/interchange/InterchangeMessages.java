package org.plenary.interchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of import: above all what is wrong with a file, and what to do. */
@MessageBundle("interchange")
public interface InterchangeMessages {

    @Message("Choose at least one of these files: {names}.")
    String no_file(String names);

    @Message("A file of this name is not part of an import. The names are: {names}; or a zip of these.")
    String unknown_file(String names);

    @Message("This zip could not be opened, or there is nothing in it.")
    String not_a_zip();

    @Message("The file is larger than {limit} MB.")
    String too_large(String limit);

    @Message("The file has more than {limit} lines.")
    String too_many_lines(String limit);

    @Message("The file is not in UTF-8. Save it as “CSV UTF-8”.")
    String not_utf8();

    @Message("The file is empty: not even the names of the columns are there.")
    String empty_file();

    @Message("A quotation mark is opened and not closed, or stands where none may stand. A quotation mark inside a cell is written twice.")
    String quotes();

    @Message("There is no column “{cell}”. The columns are: {names}; and “note” for your own remarks.")
    String unknown_column(String cell, String names);

    @Message("The column “{cell}” is there twice.")
    String doubled_column(String cell);

    @Message("The column “{name}” is missing.")
    String missing_column(String name);

    @Message("The line has more cells than the {number} columns of the header. A comma inside a cell needs quotation marks round the cell.")
    String too_many_cells(String number);

    @Message("The line has fewer cells than the {number} columns of the header.")
    String too_few_cells(String number);

    @Message("The text is longer than {limit} characters.")
    String too_long(String limit);

    @Message("The text contains a sign that cannot be seen or printed. Type it anew.")
    String control_character();

    @Message("This cell must not be empty.")
    String missing();

    @Message("“{cell}” is already there, in line {first}.")
    String doubled(String cell, String first);

    @Message("There are two files of this name.")
    String doubled_file();

    @Message("“{cell}” cannot be the address of a meeting. Use small Latin letters, digits and hyphens, and no word that Plenary needs itself.")
    String bad_slug(String cell);

    @Message("The file is for the meeting “{cell}”, but you are importing into “{slug}”.")
    String other_meeting(String cell, String slug);

    @Message("There can be only one meeting in this file.")
    String one_meeting();

    @Message("meeting.csv is missing, so nobody knows which meeting is meant.")
    String no_meeting();

    @Message("“{cell}” is not a date. Write it like 2021-12-07.")
    String bad_date(String cell);

    @Message("“{cell}” is not a date and time. Write it like 2021-12-07T14:05.")
    String bad_time(String cell);

    @Message("“{cell}” does not exist in {zone}: the clocks go forward there. Write a time that exists.")
    String no_such_time(String cell, String zone);

    @Message("“{cell}” comes twice in {zone}: the clocks go back there. Add the offset, such as +01:00.")
    String two_such_times(String cell, String zone);

    @Message("The end must be after the start.")
    String end_before_start();

    @Message("There is an end, but no start.")
    String end_without_start();

    @Message("“{cell}” is not within the days of the meeting, {days}.")
    String outside_meeting(String cell, String days);

    @Message("“{cell}” is not a time zone. Write it like Europe/Warsaw.")
    String bad_zone(String cell);

    @Message("“{cell}” is not a country. Write its two letters, such as PL.")
    String bad_country(String cell);

    @Message("“{cell}” is not a language. Write its tag, such as en or ar.")
    String bad_language(String cell);

    @Message("“{cell}” is not a whole number of the range {range}.")
    String bad_number(String cell, String range);

    @Message("“{cell}” is neither yes nor no.")
    String bad_yes_no(String cell);

    @Message("“{cell}” is not a web address. It begins with https:// or http://.")
    String bad_address(String cell);

    @Message("“{cell}” is not an e-mail address.")
    String bad_email(String cell);

    @Message("“{cell}” cannot be a code. Use Latin letters, digits, hyphens, dots and underscores, beginning with a letter or digit.")
    String bad_code(String cell);

    @Message("“{cell}” is not a guid. Leave the cell empty if you do not know what it is for.")
    String bad_guid(String cell);

    @Message("The guid “{cell}” belongs to another session, or this session has another one. A guid never changes.")
    String other_guid(String cell);

    @Message("“{cell}” is not one of: {names}.")
    String not_one_of(String cell, String names);

    @Message("A name here cannot contain a semicolon, because semicolons part names elsewhere.")
    String semicolon_in_name();

    @Message("There is no room “{cell}”: not in rooms.csv and not in the meeting.")
    String unknown_room(String cell);

    @Message("The room “{cell}” cannot be a part of itself.")
    String part_of_itself(String cell);

    @Message("There is no track “{cell}”: not in tracks.csv and not in the meeting.")
    String unknown_track(String cell);

    @Message("“{cell}” already belongs to another track. There are only two levels.")
    String third_level(String cell);

    @Message("There is no session type “{cell}”: not in types.csv and not in the meeting.")
    String unknown_type(String cell);

    @Message("There is no session “{cell}”: not in programme.csv and not in the meeting.")
    String unknown_session(String cell);

    @Message("There is a role, but no session.")
    String role_without_session();

    @Message("Another line says something else about {name}.")
    String said_differently(String name);

    @Message("Two people of this meeting are called “{cell}”. A file cannot tell them apart; please use the desk.")
    String two_of_that_name(String cell);

    @Message("Import")
    String title();

    @Message("A programme comes in from CSV files. Everything is checked first; if anything is wrong, nothing is written.")
    String lead();

    @Message("The files are called {names}. Choose any of them, or one zip of them. What a file does not mention stays as it is; only a session that appears in speakers.csv has afterwards exactly the roles the file gives it.")
    String names(String names);

    @Message("The public sees what was imported with the next release.")
    String not_public();

    @Message("Files")
    String files();

    @Message("Check and import")
    String send();

    @Message("Nothing was imported. Problems: {count}")
    String refused(int count);

    @Message("Problems")
    String problems();

    @Message("File")
    String file();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("What is wrong")
    String reason();

    @Message("Imported")
    String imported();

    @Message("Everything was already as the files say. Nothing was changed.")
    String nothing_new();

    @Message("Rows")
    String rows();

    @Message("Programme imported")
    String deed();

    @Message("Added: {added} · Changed: {changed}")
    String added_and_changed(int added, int changed);

    @Message("Added")
    String added();

    @Message("Changed")
    String changed();

    @Message("Unchanged")
    String unchanged();

    @Message("Somebody was faster")
    String meanwhile_title();

    @Message("Somebody changed the programme at the same moment. Nothing was imported; please send the files again.")
    String meanwhile();
}
