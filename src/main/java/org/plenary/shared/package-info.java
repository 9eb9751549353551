/**
 * The page's frame, language, time, errors and limits. Offers {@link org.plenary.shared.Reading} (in which language and
 * zone this request is read), {@link org.plenary.shared.Times}, {@link org.plenary.shared.Refusal} and the tags under
 * {@code templates/tags/ui}. It knows no word of the domain.
 */
package org.plenary.shared;
