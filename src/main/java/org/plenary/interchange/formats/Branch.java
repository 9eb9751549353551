package org.plenary.interchange.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of a file that is a tree: an element or an attribute of XML, a value of JSON. It can be asked for what is not
 * there, and is then empty.
 *
 * @param text null where there is none
 * @param path from the root: element names, or a JSON pointer (RFC 6901)
 */
record Branch(String name, String text, long line, String path, List<Branch> children) {

    Branch(String name, String text, long line, String path) {
        this(name, text, line, path, new ArrayList<>());
    }

    boolean has(String child) {
        return children.stream().anyMatch(one -> one.name.equals(child));
    }

    Branch child(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst()
                .orElseGet(() -> new Branch(child, null, line, path, List.of()));
    }

    List<Branch> children(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** Of the first of these children that says anything; null where none does. */
    String text(String... names) {
        for (String one : names) {
            String said = child(one).text;
            if (said != null && !said.isBlank()) {
                return said.strip();
            }
        }
        return null;
    }
}
