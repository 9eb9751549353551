package org.plenary.interchange;

/** Everything that can be wrong with a file, a line or a cell; each has its sentence in {@link InterchangeMessages}. */
public enum Reason {

    NO_FILE((words, cell, more) -> words.no_file(more)),
    UNKNOWN_FILE((words, cell, more) -> words.unknown_file(more)),
    NOT_A_ZIP((words, cell, more) -> words.not_a_zip()),
    DOUBLED_FILE((words, cell, more) -> words.doubled_file()),
    TOO_LARGE((words, cell, more) -> words.too_large(more)),
    TOO_MANY_LINES((words, cell, more) -> words.too_many_lines(more)),
    NOT_UTF8((words, cell, more) -> words.not_utf8(more)),
    BAD_BYTE((words, cell, more) -> words.bad_byte(more)),
    OTHER_ENCODING((words, cell, more) -> words.other_encoding(cell)),
    SEVERAL_FORMATS((words, cell, more) -> words.several_formats(more)),
    BROKEN_XML((words, cell, more) -> words.broken_xml()),
    XML_WITH_DTD((words, cell, more) -> words.xml_with_dtd()),
    BROKEN_JSON((words, cell, more) -> words.broken_json()),
    BROKEN_CALENDAR((words, cell, more) -> words.broken_calendar()),
    TOO_DEEP((words, cell, more) -> words.too_deep(more)),
    TOO_MANY_PARTS((words, cell, more) -> words.too_many_parts(more)),
    NO_PROGRAMME((words, cell, more) -> words.no_programme()),
    REPEATS((words, cell, more) -> words.repeats()),
    BAD_DURATION((words, cell, more) -> words.bad_duration(cell)),
    CODE_TAKEN((words, cell, more) -> words.code_taken(cell)),
    CLEANED((words, cell, more) -> words.cleaned()),
    LEFT_LANGUAGE((words, cell, more) -> words.left_language(cell)),
    LEFT_ADDRESS((words, cell, more) -> words.left_address(cell)),
    EMPTY_FILE((words, cell, more) -> words.empty_file()),
    QUOTES((words, cell, more) -> words.quotes()),
    UNKNOWN_COLUMN((words, cell, more) -> words.unknown_column(cell, more)),
    DOUBLED_COLUMN((words, cell, more) -> words.doubled_column(cell)),
    MISSING_COLUMN((words, cell, more) -> words.missing_column(more)),
    TOO_MANY_CELLS((words, cell, more) -> words.too_many_cells(more)),
    TOO_FEW_CELLS((words, cell, more) -> words.too_few_cells(more)),
    TOO_LONG((words, cell, more) -> words.too_long(more)),
    CONTROL_CHARACTER((words, cell, more) -> words.control_character()),

    MISSING((words, cell, more) -> words.missing()),
    DOUBLED((words, cell, more) -> words.doubled(cell, more)),
    BAD_SLUG((words, cell, more) -> words.bad_slug(cell)),
    OTHER_MEETING((words, cell, more) -> words.other_meeting(cell, more)),
    ONE_MEETING((words, cell, more) -> words.one_meeting()),
    NO_MEETING((words, cell, more) -> words.no_meeting()),
    BAD_DATE((words, cell, more) -> words.bad_date(cell)),
    BAD_TIME((words, cell, more) -> words.bad_time(cell)),
    NO_SUCH_TIME((words, cell, more) -> words.no_such_time(cell, more)),
    TWO_SUCH_TIMES((words, cell, more) -> words.two_such_times(cell, more)),
    END_BEFORE_START((words, cell, more) -> words.end_before_start()),
    END_WITHOUT_START((words, cell, more) -> words.end_without_start()),
    OUTSIDE_MEETING((words, cell, more) -> words.outside_meeting(cell, more)),
    BAD_ZONE((words, cell, more) -> words.bad_zone(cell)),
    BAD_COUNTRY((words, cell, more) -> words.bad_country(cell)),
    NO_LANGUAGE_OF_THE_MEETING((words, cell, more) -> words.no_language_of_the_meeting(cell, more)),
    OWN_LANGUAGE((words, cell, more) -> words.own_language(cell, more)),
    BAD_LANGUAGE((words, cell, more) -> words.bad_language(cell)),
    BAD_NUMBER((words, cell, more) -> words.bad_number(cell, more)),
    BAD_YES_NO((words, cell, more) -> words.bad_yes_no(cell)),
    BAD_ADDRESS((words, cell, more) -> words.bad_address(cell)),
    BAD_EMAIL((words, cell, more) -> words.bad_email(cell)),
    BAD_CODE((words, cell, more) -> words.bad_code(cell)),
    CODE_LIKE_A_FILE((words, cell, more) -> words.code_like_a_file(cell)),
    BAD_GUID((words, cell, more) -> words.bad_guid(cell)),
    OTHER_GUID((words, cell, more) -> words.other_guid(cell)),
    NOT_ONE_OF((words, cell, more) -> words.not_one_of(cell, more)),
    SEMICOLON_IN_NAME((words, cell, more) -> words.semicolon_in_name()),
    UNKNOWN_ROOM((words, cell, more) -> words.unknown_room(cell)),
    PART_OF_ITSELF((words, cell, more) -> words.part_of_itself(cell)),
    UNKNOWN_TRACK((words, cell, more) -> words.unknown_track(cell)),
    THIRD_LEVEL((words, cell, more) -> words.third_level(cell)),
    UNKNOWN_TYPE((words, cell, more) -> words.unknown_type(cell)),
    UNKNOWN_SESSION((words, cell, more) -> words.unknown_session(cell)),
    ROLE_WITHOUT_SESSION((words, cell, more) -> words.role_without_session()),
    SAID_DIFFERENTLY((words, cell, more) -> words.said_differently(more)),
    TWO_OF_THAT_NAME((words, cell, more) -> words.two_of_that_name(cell));

    interface Sentence {
        String of(InterchangeMessages words, String cell, String detail);
    }

    private final Sentence sentence;

    Reason(Sentence sentence) {
        this.sentence = sentence;
    }

    String in(InterchangeMessages words, String cell, String detail) {
        return sentence.of(words, cell, detail);
    }
}
