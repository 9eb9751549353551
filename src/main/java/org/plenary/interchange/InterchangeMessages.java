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

    @Message("The file is not in UTF-8. Save it as “CSV UTF-8”. The first byte that cannot be read is number {number}.")
    String not_utf8(String number);

    @Message("The file is not in the encoding it should have: its byte number {number} cannot be read. Save it in UTF-8.")
    String bad_byte(String number);

    @Message("The file says that it is in “{cell}”. Only Unicode is read; save it in UTF-8.")
    String other_encoding(String cell);

    @Message("These files are of several kinds: {names}. Send CSV files, or one file of another format.")
    String several_formats(String names);

    @Message("From here on this is not XML that can be read: something is not closed, or a sign stands where none may stand.")
    String broken_xml();

    @Message("The file has a document type (DOCTYPE). Such files are not read, because they could reach into other files. Remove that line.")
    String xml_with_dtd();

    @Message("From here on this is not JSON that can be read.")
    String broken_json();

    @Message("From here on this is not a calendar that can be read.")
    String broken_calendar();

    @Message("Things lie within each other more than {limit} deep here. No programme does that.")
    String too_deep(String limit);

    @Message("The file has more than {limit} parts.")
    String too_many_parts(String limit);

    @Message("There is no programme in this file: it is neither a schedule (frab, pretalx), nor an export of Indico, nor a calendar with sessions.")
    String no_programme();

    @Message("This event repeats by a rule. Sessions are read one by one.")
    String repeats();

    @Message("“{cell}” is not a duration. Write it like 01:30.")
    String bad_duration(String cell);

    @Message("The code “{cell}” already belongs to another session.")
    String code_taken(String cell);

    @Message("HTML was turned into plain text, and what is no text was left out.")
    String cleaned();

    @Message("“{cell}” is not a language anybody knows by that name; the field was left as it is.")
    String left_language(String cell);

    @Message("“{cell}” is not a web address; the field was left as it is.")
    String left_address(String cell);

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

    @Message("“{cell}” is not a language of this meeting. Its languages are: {names}.")
    String no_language_of_the_meeting(String cell, String names);

    @Message("This session’s own title and description are in “{cell}”. Write it into the column “{column}”.")
    String own_language(String cell, String column);

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

    @Message("“{cell}” cannot be a code: it ends like the name of a file, and at that address stands a file of another session.")
    String code_like_a_file(String cell);

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

    @Message("Files")
    String files();

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
}
