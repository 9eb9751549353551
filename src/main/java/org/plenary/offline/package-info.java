/**
 * What is left when the site is down (R4): the service worker and what it keeps, the programme in one file, the mirror of
 * plain files. Everything is made from the released programme as a stranger reads it. It must not know registrations,
 * joining or the desk's rows; a personal page it knows only by its address.
 */
package org.plenary.offline;
