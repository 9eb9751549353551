package org.plenary.registration.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plenary.registration.Stage;

/** The words of forms that organisers put together: for those who design one and those who fill it in. */
@MessageBundle("forms")
public interface FormMessages {

    // --- Filling in ---

    @Message("Please answer this question.")
    String e_answer();

    @Message("Please choose one.")
    String e_choose();

    @Message("Please choose at least one.")
    String e_choose_some();

    @Message("Please confirm this to go on.")
    String e_accept();

    @Message("Please choose a file.")
    String e_file();

    @Message("That is too long: at most {most} characters, you wrote {wrote}.")
    String e_too_long(int most, int wrote);

    @Message("That is not a date. Write it as year-month-day, such as 2026-12-01.")
    String e_date();

    @Message("That is not a number. Write digits only, such as 12 or 3.5.")
    String e_number();

    @Message("That is not a telephone number. Write it with the country’s code, such as +48 32 123 45 67.")
    String e_phone();

    @Message("That is not an e-mail address. It has an @ in the middle, such as name@example.org.")
    String e_email();

    @Message("With the country’s code, such as +48 32 123 45 67")
    String phone_hint();

    @Message("Only if: {conditions}")
    String only_if(String conditions);

    @Message("{question} – {answer}")
    String answer_to(String question, String answer);

    @Message("or")
    String or();

    @Message("Keep and go on later")
    String keep();

    @Message("What you typed is kept.")
    String kept_now();

    @Message("What you typed could not be kept just now. It will be when you send the form.")
    String kept_not();

    @Message("Kept already")
    String file_kept();

    @Message("You can change your answers until {moment}.")
    String edits_until(String moment);

    @Message("Answers can no longer be changed")
    String edits_over_title();

    @Message("They could be changed until {moment}. If something important is wrong, write to the organisers.")
    String edits_over(String moment);

    @Message("Your place has been approved. If you change something the approval depends on, such as your name, country or organisation, the organisers look at it again. You are asked first.")
    String edit_may_reopen();

    @Message("Your place was approved with other answers. You are changing: {fields}")
    String edit_reopens(String fields);

    @Message("If you save this, you keep your seat, but it waits for approval once more.")
    String edit_reopens_how();

    @Message("Details for your visit")
    String details();

    @Message("Your place is confirmed. The organisers ask for some more, so that they can prepare your visit.")
    String details_hint();

    @Message("Fill in the details")
    String details_open();

    @Message("There is nothing to fill in yet. More is asked once your place is confirmed.")
    String details_later();

    @Message("Nothing more is asked of you.")
    String details_none();

    @Message("Answers to the organisers’ questions")
    String own_answers();

    // --- Designing ---

    @Message("Form")
    String desk();

    @Message("{#when stage}{#is REGISTRATION}Registration form{#is APPROVED}Form after approval{/when}")
    String stage(Stage stage);

    @Message("{#when stage}{#is REGISTRATION}What everybody is asked who registers. Answers that were given stay, whatever you change here.{#is APPROVED}What is asked once a place is confirmed, such as travel and visa. Answers that were given stay, whatever you change here.{/when}")
    String stage_hint(Stage stage);

    @Message("{#when kind}{#is SHORT_TEXT}Short text{#is LONG_TEXT}Long text{#is CHOICE}One choice{#is CHOICES}Several choices{#is YES_NO}Yes or no{#is DATE}Date{#is NUMBER}Number{#is COUNTRY}Country{#is PHONE}Telephone{#is EMAIL}E-mail{#is FILE}File{#is PHOTO}Photo{#is STATEMENT}Statement to accept{/when}")
    String kind(Kind kind);

    @Message("Preview")
    String preview();

    @Message("As somebody sees it who is what you choose here. Nothing is kept.")
    String preview_hint();

    @Message("Rules for forms")
    String rules();

    @Message("Answers can be changed until")
    String rules_edits();

    @Message("At the venue’s time, such as 2026-12-01 18:00. Empty: until the meeting is over.")
    String rules_edits_hint();

    @Message("Section {number}")
    String section_number(int number);

    @Message("Section")
    String section();

    @Message("Add a section")
    String add_section();

    @Message("Edit the section")
    String edit_section();

    @Message("Heading")
    String heading();

    @Message("Readers see no heading where this is empty.")
    String heading_hint();

    @Message("Explanation")
    String explanation();

    @Message("No section yet. Add one, then put questions into it.")
    String no_sections();

    @Message("No question yet.")
    String no_questions();

    @Message("Add a question")
    String add_question();

    @Message("Question")
    String question();

    @Message("Help")
    String help();

    @Message("Said below the question, before the answer.")
    String help_hint();

    @Message("Leave it empty for what Plenary says: {ours}")
    String ours_hint(String ours);

    @Message("Kind of answer")
    String kind_label();

    @Message("It cannot be changed later, so that the answers stay what they are.")
    String kind_hint();

    @Message("Choices")
    String options();

    @Message("One on each line. Only where one or several can be chosen.")
    String options_hint();

    @Message("Change the choices")
    String edit_options();

    @Message("Add choices")
    String add_options();

    @Message("Choice")
    String option();

    @Message("offered no longer")
    String option_gone();

    @Message("Offer it no longer")
    String option_remove();

    @Message("Offer it again")
    String option_return();

    @Message("Must be answered")
    String required();

    @Message("required")
    String required_tag();

    @Message("Matters for the approval")
    String matters();

    @Message("If somebody changes this answer after their place was approved, it waits for approval once more.")
    String matters_hint();

    @Message("matters for the approval")
    String matters_tag();

    @Message("always asked")
    String needed_tag();

    @Message("Who is asked")
    String who();

    @Message("Nothing chosen: everybody.")
    String who_hint();

    @Message("Way of taking part")
    String by_mode();

    @Message("Stakeholder group")
    String by_group();

    @Message("Categories")
    String by_category();

    @Message("Codes separated by commas, such as press, delegation. Small letters, digits and hyphens.")
    String by_category_hint();

    @Message("Only after one of these answers")
    String by_answer();

    @Message("Only if: {conditions}")
    String asked_only(String conditions);

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Take it out of the form")
    String remove_question();

    @Message("Nobody is asked any more. Answers that were given stay: {count}. You can ask it again later.")
    String remove_question_hint(long count);

    @Message("Remove the section")
    String remove_section();

    @Message("Its heading goes with it.")
    String remove_section_hint();

    @Message("Asked no longer")
    String retired();

    @Message("Answers: {count}")
    String answers(long count);

    @Message("Ask it again")
    String ask_again();

    @Message("In other languages")
    String languages();

    @Message("In {language}")
    String in_language(String language);

    @Message("missing")
    String missing();

    @Message("One on each line, in this order: {options}")
    String options_in_order(String options);

    @Message("As many lines as there are choices, please: {count}")
    String e_options_count(int count);

    @Message("Please write at least two choices, one on each line.")
    String e_options();

    @Message("Only one choice or several choices have choices to offer. Choose that kind, or leave this empty.")
    String e_no_options();

    @Message("Please write codes of small letters, digits and hyphens, separated by commas.")
    String e_categories();

    @Message("Only answers to questions that come earlier can decide this.")
    String e_earlier();

    @Message("That would break the form")
    String not_done();

    @Message("The question {question} is asked after an answer, so it must stay below that question.")
    String out_of_order(String question);

    @Message("Plenary needs the answer to this question, so it stays in the form.")
    String needed();

    @Message("The question {question} is asked after an answer to this one. Change that first.")
    String others_depend(String question);

    @Message("A question is asked after this answer. Change that first.")
    String others_depend_on_option();

    @Message("There are questions in this section. Move them to another section or take them out first.")
    String section_in_use();

    @Message("Add a section first.")
    String no_section();

    @Message("{#switch deed}{#case 'form.section-added'}Section added to a form{#case 'form.section-edited'}Section of a form edited{#case 'form.section-moved'}Section of a form moved{#case 'form.section-removed'}Section removed from a form{#case 'form.question-added'}Question added to a form{#case 'form.question-edited'}Question edited{#case 'form.question-moved'}Question moved{#case 'form.question-removed'}Question taken out of a form{#case 'form.question-returned'}Question asked again{#case 'form.option-added'}Choice added{#case 'form.option-edited'}Choice edited{#case 'form.option-moved'}Choice moved{#case 'form.option-removed'}Choice offered no longer{#case 'form.option-returned'}Choice offered again{#case 'form.worded'}Form worded in another language{#case 'form.rules-edited'}Rules for forms edited{#case 'registration.approval-ended'}Approval ended by a changed answer{/switch}")
    String deed(String deed);
}
