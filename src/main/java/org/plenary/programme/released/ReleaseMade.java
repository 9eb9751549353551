package org.plenary.programme.released;

import java.util.List;
import org.plenary.programme.Meeting;

/**
 * A release was made, and this is what it changes for those who read. Fired in its transaction: what observers write is
 * there with the release or not at all.
 */
public record ReleaseMade(Meeting meeting, Programme before, Programme after, List<Change> changes) {
}
