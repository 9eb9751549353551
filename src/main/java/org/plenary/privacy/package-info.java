/**
 * What people may ask of the data kept of them, over all features: to see it, to take it along, to have it erased (R18).
 * What there is, each feature says of itself ({@link org.plenary.identity.PersonalData}).
 */
package org.plenary.privacy;
