/**
 * The released programme in other formats than pages: calendars, frab's schedule, tables, a feed, linked data, a widget
 * (docs/formats.md). Offers addresses only, no class. It must only read what was released, never the desk's rows.
 */
package org.plenary.interchange.out;
