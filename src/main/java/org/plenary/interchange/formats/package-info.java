/**
 * Files of other programs: frab and pretalx (XML, JSON), Indico (JSON), calendars. Each becomes lines of our own six
 * sheets that know where they stand; hostile files are refused here. It must not know meetings or the database.
 */
package org.plenary.interchange.formats;
