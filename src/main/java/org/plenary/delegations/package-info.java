/**
 * People who are sent by somebody: delegations with quotas whose focal points name them, and people the team invites into a
 * category, each by a link of their own. Owns delegations, focal points and invitations; offers its pages alone. Knows
 * nothing of how a place is given: who confirmed registers as everybody does.
 */
package org.plenary.delegations;
