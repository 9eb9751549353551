/**
 * What people hand in to be let in: a photo, passport data and a scan, each a row of its own that only a key outside of the
 * database opens. Owns those rows, their key and their end; offers {@link org.plenary.documents.Safe} to whoever keeps
 * something as secret about a registration. It knows nothing of letters and certificates but that they are kept.
 */
package org.plenary.documents;
