package org.plenary.interchange.formats;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Unreadable;

/**
 * A calendar (RFC 5545) as a tree: components, in them properties, in them parameters. The library's parser unfolds and
 * parts; what a value means is asked later, of the few that matter, so that a strange one elsewhere does no harm.
 */
final class CalendarTree implements ContentHandler {

    private final List<Integer> lines;
    private final Deque<Branch> open = new ArrayDeque<>();
    private Branch root;
    private Branch property;
    private String value;
    private int event;
    private int parts;
    /** The parser lets nothing out of its handler but wrapped in its own. */
    private Unreadable stopped;

    private CalendarTree(List<Integer> lines) {
        this.lines = lines;
    }

    static Branch of(String text) throws Unreadable {
        String[] physical = text.split("\r\n|\n|\r", -1);
        CalendarTree tree = new CalendarTree(logical(physical));
        try (UnfoldingReader in = new UnfoldingReader(new StringReader(String.join("\r\n", physical)), 1024)) {
            new CalendarParserImpl().parse(in, tree);
        } catch (IOException | ParserException | RuntimeException broken) {
            throw tree.stopped == null ? tree.broken() : tree.stopped;
        }
        if (tree.root == null) {
            throw tree.broken();
        }
        return tree.root;
    }

    /** On which line of the file each line of the calendar begins. */
    private static List<Integer> logical(String[] physical) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < physical.length; i++) {
            if (!physical[i].isBlank() && physical[i].charAt(0) != ' ' && physical[i].charAt(0) != '\t') {
                lines.add(i + 1);
            }
        }
        return lines;
    }

    @Override
    public void startCalendar() {
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        root = open.peekLast();
        endComponent("VCALENDAR");
    }

    @Override
    public void startComponent(String name) {
        long line = next();
        if (open.size() >= XmlTree.DEEP) {
            throw stop(new Unreadable(line, path(), Reason.TOO_DEEP, "", String.valueOf(XmlTree.DEEP)));
        }
        String step = name.equalsIgnoreCase("VEVENT") ? name + " " + ++event : name;
        Branch component = new Branch(name.toUpperCase(java.util.Locale.ROOT), null, line, path() + "/" + step);
        if (!open.isEmpty()) {
            open.peek().children().add(component);
        }
        open.push(component);
    }

    @Override
    public void endComponent(String name) {
        next();
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    public void startProperty(String name) {
        property = new Branch(name.toUpperCase(java.util.Locale.ROOT), null, next(), path() + "/" + name);
        value = "";
    }

    @Override
    public void propertyValue(String said) {
        value = said;
    }

    @Override
    public void parameter(String name, String said) {
        property.children().add(new Branch(name.toUpperCase(java.util.Locale.ROOT), said, property.line(), property.path()));
    }

    @Override
    public void endProperty(String name) {
        if (!open.isEmpty()) {
            open.peek().children()
                    .add(new Branch(property.name(), value, property.line(), property.path(), property.children()));
        }
    }

    private long next() {
        if (++parts > XmlTree.PARTS) {
            throw stop(new Unreadable(here(), "", Reason.TOO_MANY_PARTS, "", String.valueOf(XmlTree.PARTS)));
        }
        return here();
    }

    private long here() {
        return lines.isEmpty() ? 1 : lines.get(Math.min(Math.max(parts, 1), lines.size()) - 1);
    }

    private IllegalStateException stop(Unreadable reason) {
        stopped = reason;
        return new IllegalStateException(reason);
    }

    private String path() {
        return open.isEmpty() ? "" : open.peek().path();
    }

    /** The parser stopped at the line after the last it told of. */
    private Unreadable broken() {
        parts++;
        return new Unreadable(here(), path(), Reason.BROKEN_CALENDAR, "", "");
    }
}
