/**
 * Programmes coming in from files (docs/import.md describes them). Offers {@link org.plenary.interchange.ImportProgramme} to
 * whoever loads a meeting, and a page to organisers. It must not know registrations, letters or joining.
 */
package org.plenary.interchange;
