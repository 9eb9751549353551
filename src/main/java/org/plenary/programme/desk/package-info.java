/**
 * The agenda desk: what organisers change below {@code /{meeting}/manage} before a release makes it public. It offers
 * {@link org.plenary.programme.desk.Clashes} to whoever counts them, and the round of a form that two may edit at once
 * ({@link org.plenary.programme.desk.Editing}) to features that bring desk pages of their own. It knows nothing of
 * registrations: those bring their own pages and only appear in the same menu.
 */
package org.plenary.programme.desk;
