/**
 * The programme's public pages. Offers {@link org.plenary.programme.pages.Links}, the one author of public addresses, and
 * the gap {@link org.plenary.programme.pages.SessionPanel}. It must only read what was released.
 */
package org.plenary.programme.pages;
