package org.plenary.documents;

import jakarta.inject.Singleton;
import org.plenary.documents.Document.Kind;
import org.plenary.programme.DeskDeeds;
import org.plenary.shared.Words;

/** Who looked at whose documents, and when they went, as the log of the desk says it. */
@Singleton
class DocumentDeeds implements DeskDeeds {

    @Override
    public String deed(String deed) {
        return words().deed(deed);
    }

    @Override
    public String detail(String name) {
        return switch (name) {
            case "kind" -> words().kind_of_document();
            case "documents" -> words().documents();
            default -> "";
        };
    }

    @Override
    public String shown(String name, String value) {
        return name.equals("kind") ? words().kind(Kind.valueOf(value)) : value;
    }

    private static DocumentMessages words() {
        return Words.now(DocumentMessages.class);
    }
}
