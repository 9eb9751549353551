/**
 * Where organisers put together what is asked: sections, questions, choices, their words in every language, and a preview as
 * any kind of participant.
 */
package org.plenary.registration.form.desk;
