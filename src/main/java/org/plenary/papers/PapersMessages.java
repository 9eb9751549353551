package org.plenary.papers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word about visa letters and certificates, and on them. */
@MessageBundle("papers")
public interface PapersMessages {

    @Message("Visa letter and certificate")
    String papers();

    @Message("{#when kind}{#is VISA}Visa letter{#is CERTIFICATE}Certificate of attendance{/when}")
    String paper(PaperKind kind);

    @Message("A letter for the consulate, once your place in person is confirmed; a certificate of attendance, once the meeting is over.")
    String panel();

    @Message("Open")
    String open();

    @Message("No. {number}")
    String number(String number);

    @Message("To whom it may concern")
    String visa_whom();

    @Message("We confirm that {name} is registered to take part in person in {meeting}, held in {place}: {dates}.")
    String visa_registered(String name, String meeting, String place, String dates);

    @Message("Passport: {passport}. Nationality: {nationality}. Date of birth: {born}. Valid until: {expires}.")
    String visa_passport(String passport, String nationality, String born, String expires);

    @Message("We kindly ask you to grant the visa that is needed to come to this meeting.")
    String visa_asks();

    @Message("This letter confirms the registration. The organisers do not bear the costs of travel, stay or health care.")
    String visa_costs();

    @Message("We confirm that {name} took part in {meeting}, held in {place}: {dates}.")
    String certificate_says(String name, String meeting, String place, String dates);

    @Message("Whoever holds this paper can check at the address below whether it is genuine and still counts.")
    String check();

    @Message("The address where this paper can be checked, to be read with a telephone")
    String qr();

    @Message("This cannot be had now")
    String not_to_be_had();

    @Message("The visa letter can be had as soon as your place in person is confirmed.")
    String visa_not_yet();

    @Message("The letter needs your passport data. Give them first.")
    String visa_no_passport();

    @Message("Give passport data")
    String visa_give_passport();

    @Message("The certificate can be had after the last day of the meeting, by whoever took part: went into a room online or was checked in on site.")
    String certificate_not_yet();

    @Message("In English and in")
    String other_language();

    @Message("Choose one of the languages.")
    String e_language();

    @Message("Make it")
    String make();

    @Message("Make a new one")
    String make_again();

    @Message("A new one is needed where your passport or your name has changed. The one before then counts no longer.")
    String again_says();

    @Message("Issued: {day}")
    String issued(String day);

    @Message("Its content has been deleted: the meeting is over, and what is in it is needed no longer.")
    String gone();

    @Message("Open the page, to read or print")
    String read();

    @Message("Download as PDF")
    String pdf();

    @Message("Check a paper")
    String verify();

    @Message("Every visa letter and certificate of this meeting carries a code. Enter it to see whether the paper is genuine.")
    String verify_says();

    @Message("Code")
    String code();

    @Message("Sixteen letters and digits")
    String code_hint();

    @Message("Check")
    String verify_button();

    @Message("This paper is genuine")
    String genuine();

    @Message("It was issued by the organisers of this meeting, and it counts. Compare the number and the initials with the paper.")
    String genuine_says();

    @Message("This paper is no longer valid")
    String revoked();

    @Message("It was issued by the organisers of this meeting, but it counts no longer.")
    String revoked_says();

    @Message("No paper has this code")
    String unknown();

    @Message("Compare the code with the paper letter by letter. If it is the same, the paper was not issued here.")
    String unknown_says();

    @Message("Number")
    String number_label();

    @Message("Issued")
    String issued_label();

    @Message("Kind")
    String kind_label();

    @Message("Initials")
    String initials();

    @Message("Letters and certificates")
    String desk();

    @Message("What stands on them, in each language of the meeting. People make them by themselves: the visa letter once a place in person is confirmed, the certificate after the meeting.")
    String desk_says();

    @Message("Your own text")
    String own_text();

    @Message("The usual text")
    String usual_text();

    @Message("{kind}: {language}")
    String text_of(String kind, String language);

    @Message("Text")
    String text();

    @Message("An empty line begins a new paragraph. Leave it all empty to go back to the usual text.")
    String text_hint();

    @Message("In braces you can write:")
    String placeholders();

    @Message("{#switch name}{#case 'NAME'}Name{#case 'ORGANISATION'}Organisation{#case 'REFERENCE'}Reference of the registration{#case 'MEETING'}Name of the meeting{#case 'DATES'}First and last day{#case 'CITY'}City{#case 'COUNTRY'}Country of the venue{#case 'PASSPORT'}Number of the passport{#case 'NATIONALITY'}Nationality{#case 'BORN'}Date of birth{#case 'ISSUED'}Date of issue of the passport{#case 'EXPIRES'}Date of expiry of the passport{/switch}")
    String placeholder(String name);

    @Message("This cannot stand in braces: {what}. Choose from the list below the text.")
    String e_placeholder(String what);

    @Message("The text is too long: at most {most} characters.")
    String e_text_long(int most);

    @Message("Preview")
    String preview();

    @Message("Save")
    String save();

    @Message("This is how it looks, with the data of a registration of this meeting. Passport data are invented: only accreditation sees real ones. Nothing is saved yet.")
    String preview_says();

    @Message("Text of a letter changed")
    String deed_worded();
}
