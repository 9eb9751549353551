/**
 * What a meeting asks of people: sections and questions as organisers put them together, when each is asked, and the answers
 * to those that are the organisers' own. Offers {@link org.plenary.registration.form.Questionnaire} to the pages that ask and
 * {@link org.plenary.registration.form.SendAnswers} to keep what was answered; what the application itself needs stays in
 * {@link org.plenary.registration.Registration}. Files are kept by whoever fills
 * {@link org.plenary.registration.form.AnswerFiles}.
 */
package org.plenary.registration.form;
