/**
 * Papers with a number: the visa letter and the certificate of attendance, as a page and as PDF, and the page on which anybody
 * with the code can check one. Owns the papers and the organisers' texts of them; what stands on one lies sealed in
 * {@link org.plenary.documents.Safe}.
 */
package org.plenary.papers;
