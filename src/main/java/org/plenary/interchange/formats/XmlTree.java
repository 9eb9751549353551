package org.plenary.interchange.formats;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.interchange.Reason;
import org.plenary.interchange.Unreadable;

/** XML as a tree, with no document type, no entity but the five of XML itself, and an end to depth and number. */
final class XmlTree {

    static final int DEEP = 64;
    static final int PARTS = 300_000;

    private final Deque<Branch> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    /** How many of a name there are, so that a path leads to one of them (XPath): a whole file may be one line. */
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
    private Branch root;
    private int parts;

    private XmlTree() {
    }

    static Branch of(String text) throws Unreadable {
        return new XmlTree().read(text);
    }

    private Branch read(String text) throws Unreadable {
        XMLStreamReader in = null;
        try {
            in = factory().createXMLStreamReader(new StringReader(text));
            while (in.hasNext()) {
                take(in, in.next());
            }
            return root;
        } catch (XMLStreamException broken) {
            long line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
            throw new Unreadable(line, path(), Reason.BROKEN_XML, "", "");
        } catch (RuntimeException theParsersOwn) {
            // The JDK's parser lets some broken files out by other doors: an index out of bounds, a missing event.
            throw new Unreadable(in == null ? 1 : Math.max(1, in.getLocation().getLineNumber()), path(), Reason.BROKEN_XML, "",
                    "");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private void take(XMLStreamReader in, int event) throws Unreadable {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(in);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!texts.isEmpty()) {
                    texts.peek().append(in.getText());
                }
            }
            case XMLStreamConstants.DTD ->
                throw new Unreadable(in.getLocation().getLineNumber(), "", Reason.XML_WITH_DTD, "", "");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Unreadable(in.getLocation().getLineNumber(), path(), Reason.BROKEN_XML, "", "");
            default -> {
            }
        }
    }

    private void begin(XMLStreamReader in) throws Unreadable {
        long line = in.getLocation().getLineNumber();
        if (open.size() >= DEEP) {
            throw new Unreadable(line, path(), Reason.TOO_DEEP, "", String.valueOf(DEEP));
        }
        parts += 1 + in.getAttributeCount();
        if (parts > PARTS) {
            throw new Unreadable(line, "", Reason.TOO_MANY_PARTS, "", String.valueOf(PARTS));
        }
        int same = open.isEmpty() ? 1 : counts.peek().merge(in.getLocalName(), 1, Integer::sum);
        String path = path() + "/" + in.getLocalName() + (same > 1 ? "[" + same + "]" : "");
        Branch branch = new Branch(in.getLocalName(), null, line, path);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            branch.children().add(new Branch(in.getAttributeLocalName(i), in.getAttributeValue(i), line,
                    path + "/@" + in.getAttributeLocalName(i)));
        }
        open.push(branch);
        texts.push(new StringBuilder());
        counts.push(new HashMap<>());
    }

    private void end() {
        Branch read = open.pop();
        counts.pop();
        Branch whole = new Branch(read.name(), texts.pop().toString(), read.line(), read.path(), read.children());
        if (open.isEmpty()) {
            root = whole;
        } else {
            open.peek().children().add(whole);
        }
    }

    private String path() {
        return open.isEmpty() ? "" : open.peek().path();
    }
}
