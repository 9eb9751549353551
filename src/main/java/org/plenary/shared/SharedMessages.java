package org.plenary.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page's frame, of errors and of time. */
@MessageBundle("shared")
public interface SharedMessages {

    @Message("Skip to the content")
    String skip();

    @Message("Language")
    String language();

    @Message("Main menu")
    String main_menu();

    @Message("Programme")
    String programme();

    @Message("Speakers")
    String speakers();

    @Message("Register")
    String register();

    @Message("My page")
    String my_page();

    @Message("Desk")
    String desk();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("Meetings")
    String meetings();

    @Message("This is a demonstration. Its clock says {time}.")
    String demonstration_clock(String time);

    @Message("Made with Plenary, free software for meetings")
    String footer();

    @Message("Write to the organisers")
    String contact();

    @Message("Code of conduct")
    String code_of_conduct();

    @Message("Privacy notice")
    String privacy();

    @Message("Times are shown in {zone}.")
    String times_in(String zone);

    @Message("Times are shown in the venue’s time and in yours, {zone}.")
    String times_also_in(String zone);

    @Message("Show times in another zone")
    String other_zone();

    @Message("In which time zone shall times be shown?")
    String zone_title();

    @Message("The venue’s time is always shown. If you choose a zone here, yours stands beside it.")
    String zone_hint();

    @Message("Time zone")
    String zone();

    @Message("The venue’s time only")
    String venue_only();

    @Message("Choose")
    String choose();

    @Message("There is nothing at this address")
    String not_found_title();

    @Message("The page may have moved, or the address may have a mistake in it.")
    String not_found();

    @Message("Go to the front page")
    String to_front_page();

    @Message("Sign in with another account")
    String other_account();

    @Message("This page is not for you")
    String forbidden_title();

    @Message("You are signed in, but your account may not open this page. If you think it should, write to the organisers.")
    String forbidden();

    @Message("You need to sign in")
    String unauthorized_title();

    @Message("Please sign in and open the page again.")
    String unauthorized();

    @Message("Signing in is not possible at the moment")
    String no_login_title();

    @Message("The sign-in service does not answer. The programme and everything public goes on working. Please try again in a few minutes.")
    String no_login();

    @Message("You are still signed in")
    String no_logout_title();

    @Message("The sign-in service does not answer, so signing out is not possible at the moment. Please try again in a few minutes, before you leave a computer that others use.")
    String no_logout();

    @Message("The request could not be read")
    String bad_request_title();

    @Message("If you filled in a form that was open for a long time, go back, copy what you wrote, reload the page and send it again.")
    String bad_request();

    @Message("That is not possible here")
    String not_allowed_title();

    @Message("The page cannot be used in this way. Please go back and use its own buttons.")
    String not_allowed();

    @Message("Plenary cannot reach its records at the moment. What is yours alone, such as your agenda, is missing from this page; it is not lost.")
    String without_records();

    @Message("That was too large")
    String too_large_title();

    @Message("What was sent is larger than this page takes. Please send less text or a smaller file.")
    String too_large();

    @Message("Please wait a moment")
    String too_many_title();

    @Message("There were too many requests in a short time from your side. Please wait a minute and try again.")
    String too_many();

    @Message("Plenary cannot reach its records at the moment")
    String unavailable_title();

    @Message("What was confirmed to you is safe. Please try again in a minute.")
    String unavailable();

    @Message("What you filled in is kept on this page. Send it again from here.")
    String again_kept();

    @Message("Send again")
    String again();

    @Message("Something went wrong on our side")
    String failure_title();

    @Message("The people who run this site can find it under the number {reference}. Please try again; if it happens again, tell them the number.")
    String failure(String reference);

    @Message("There is a problem")
    String problem();

    @Message("Back")
    String back();

    @Message("optional")
    String optional();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Error")
    String error();
}
