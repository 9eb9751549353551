package org.plenary.programme.desk;

import java.util.List;

/**
 * What stands below a form: lines, and what can be done with them.
 *
 * @param grave whether it is a warning
 * @param empty what is said when there are no lines
 */
public record Section(String heading, boolean grave, List<Line> lines, String empty, List<Line> actions) {
}
