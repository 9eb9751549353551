package org.plenary.interchange.out;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plenary.shared.PlainText;

/** An XML 1.0 document, written by the JDK's own writer: what is a sign of XML's in a text is escaped by it. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** Something that is written between the two tags of an element. */
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    private Xml() throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
    }

    static String document(Content root) {
        try {
            Xml xml = new Xml();
            root.write(xml);
            xml.out.writeEndDocument();
            xml.out.close();
            return xml.text.toString();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** @param attributes name, value, name, value …; what is null is left out */
    void element(String name, Content content, Object... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                // White space of an attribute is read as spaces (XML 1.0, 3.3.3): it is written so.
                out.writeAttribute((String) attributes[i],
                        PlainText.of(attributes[i + 1].toString()).replaceAll("[\n\t]", " "));
            }
        }
        content.write(this);
        out.writeEndElement();
    }

    void element(String name, String content, Object... attributes) throws XMLStreamException {
        element(name, xml -> xml.text(content), attributes);
    }

    void text(String content) throws XMLStreamException {
        out.writeCharacters(PlainText.of(content));
    }

    /** An element whose name, and that of those in it, belongs to a namespace. */
    void element(String namespace, String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
        content.write(this);
        out.writeEndElement();
    }

    /** As {@link #element(String, String, Content)}, with what is in it in this language (XML 1.0, 2.12). @param lang BCP 47 */
    void element(String namespace, String name, String lang, Content content) throws XMLStreamException {
        element(namespace, name, xml -> {
            out.writeAttribute("xml:lang", lang);
            content.write(xml);
        });
    }
}
