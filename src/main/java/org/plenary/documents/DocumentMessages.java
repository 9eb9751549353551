package org.plenary.documents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.documents.Document.Kind;

/** Every word about photos and passport data. */
@MessageBundle("documents")
public interface DocumentMessages {

    @Message("Photo and passport data")
    String documents();

    @Message("Registration")
    String registration();

    @Message("The photo is for your badge, the passport data for your visa letter.")
    String panel();

    @Message("Give or change them")
    String give();

    @Message("Only you and the accreditation team of this meeting can see this. Each time somebody of the team looks, that is written down.")
    String who_sees();

    @Message("It is kept encrypted, and deleted by itself after this day: {day}. You can take it back before.")
    String until(String day);

    @Message("Documents are switched off")
    String off_title();

    @Message("This installation does not take photos and passport data, because its operators have not set up the key that protects them. Please write to the organisers.")
    String off();

    @Message("This document cannot be opened at the moment")
    String unopened_title();

    @Message("The key that protects it is not there. Nothing is lost. Please write to the organisers, or give the document again.")
    String unopened();

    @Message("No documents are asked for")
    String not_yet_title();

    @Message("A photo and passport data are asked for when your place in person is confirmed. For taking part online nothing is needed.")
    String not_yet();

    @Message("Photo")
    String photo();

    @Message("You alone, from the front, against a plain background. JPEG or PNG, at most 10 MB. The middle of the picture is used.")
    String photo_hint();

    @Message("Choose a photo")
    String photo_choose();

    @Message("Or take one with the camera of this device")
    String photo_take();

    @Message("Your photo as it is kept")
    String photo_kept();

    @Message("Which part of the picture?")
    String cut();

    @Message("Size of the part, in percent")
    String cut_size();

    @Message("From left to right, in percent")
    String cut_across();

    @Message("From top to bottom, in percent")
    String cut_down();

    @Message("Preview of the photo")
    String cut_preview();

    @Message("Keep this photo")
    String photo_keep();

    @Message("Delete the photo")
    String photo_delete();

    @Message("Passport")
    String passport();

    @Message("Number of the passport")
    String number();

    @Message("As it is printed in the passport: letters and digits")
    String number_hint();

    @Message("Nationality")
    String nationality();

    @Message("Choose one")
    String choose_one();

    @Message("Date of birth")
    String born();

    @Message("Date of issue")
    String issued();

    @Message("Date of expiry")
    String expires();

    @Message("Year, month and day, such as {example}")
    String date_hint(String example);

    @Message("Picture of the page with your photo")
    String scan();

    @Message("JPEG or PNG, at most 10 MB; a photograph of the page is enough.")
    String scan_hint();

    @Message("A picture of the page is kept. Another one takes its place.")
    String scan_kept();

    @Message("Open the picture of the page")
    String scan_open();

    @Message("Keep the passport data")
    String passport_keep();

    @Message("Delete the passport data")
    String passport_delete();

    @Message("Open photo and passport data")
    String look();

    @Message("For accreditation alone. Each look is written down.")
    String logged();

    @Message("Nothing has been given yet.")
    String none();

    @Message("Choose a photo, or take one.")
    String e_no_photo();

    @Message("This file cannot be read as a picture. Send a photo in JPEG or PNG.")
    String e_picture();

    @Message("This picture has more than {megapixels} million pixels. Make it smaller and send it again.")
    String e_picture_large(long megapixels);

    @Message("This picture is too small: each side needs at least {pixels} pixels.")
    String e_picture_small(int pixels);

    @Message("Enter the number of the passport: 4 to 20 letters and digits.")
    String e_number();

    @Message("Choose the nationality from the list.")
    String e_nationality();

    @Message("Enter the date of birth, such as 1985-03-27.")
    String e_born();

    @Message("Enter the date of issue, such as 2019-05-14; it lies between your birth and today.")
    String e_issued();

    @Message("Enter the date of expiry, such as 2029-05-13.")
    String e_expires();

    @Message("The passport must be valid until the meeting ends.")
    String e_expired();

    @Message("{#switch deed}{#case 'documents.read'}Passport data opened{#case 'document.read'}Document opened{/switch}")
    String deed(String deed);

    @Message("Document")
    String kind_of_document();

    @Message("{#when kind}{#is PHOTO}Photo{#is PASSPORT}Passport data{#is SCAN}Picture of the passport{#is VISA_LETTER}Visa letter{#is CERTIFICATE}Certificate of attendance{/when}")
    String kind(Kind kind);

    @Message("Photos, passport data and visa letters (certificates stay)")
    String retained();
}
