/**
 * The organisers' front page: how things stand and what needs doing, over all features. It may look at every feature; none
 * may look at it.
 */
package org.plenary.organiser;
