package org.plenary.programme.released;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.plenary.programme.RichText;
import org.plenary.programme.released.Found.Piece;
import org.plenary.shared.Reading;

/**
 * Finds sessions by every word of title, abstract, people, organisations, type, tracks and codes. Every word asked for must
 * be there, as it is, as a beginning, or nearly (one letter wrong from four letters on, two from eight); what fits better
 * comes first. Where nothing has all the words, what has some of them as they are. The index lives in memory as long as its
 * programme.
 */
public class Search {

    private static final ForgivingWords WORDS = new ForgivingWords();
    private static final int WORDS_AT_MOST = 12;
    private static final int TEXT_AT_MOST = 300;
    /** Where a word counts how much. */
    private static final Map<String, Float> FIELDS = Map.of("code", 8f, "title", 5f, "people", 4f, "bodies", 2f, "text", 1f);

    private final Programme programme;
    private IndexSearcher index;

    Search(Programme programme) {
        this.programme = programme;
    }

    /** Best first, and what is shown of each, made when it is looked at: marking costs more than finding. */
    public record Hits(List<ListedSession> sessions, Query words) {

        public static final Hits NONE = new Hits(List.of(), null);

        public Found shown(ListedSession session) {
            return Search.shown(session, words);
        }
    }

    /** None for a text without a word. */
    public Hits find(String text) {
        List<String> words = WORDS.of(text.substring(0, Math.min(text.length(), TEXT_AT_MOST)), WORDS_AT_MOST);
        if (words.isEmpty()) {
            return Hits.NONE;
        }
        List<ListedSession> found = sessions(all(words, Occur.MUST, true));
        boolean nearly = !found.isEmpty();
        // Marked is each word by itself: the others may stand in another field.
        Query some = all(words, Occur.SHOULD, nearly);
        return new Hits(nearly ? found : sessions(some), some);
    }

    private List<ListedSession> sessions(Query query) {
        try {
            TopDocs top = index().search(query, Math.max(1, programme.sessions().size()));
            return Arrays.stream(top.scoreDocs).map(hit -> programme.sessions().get(hit.doc)).toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Query all(List<String> words, Occur occur, boolean nearly) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anywhere(word, nearly), occur));
        return all.build();
    }

    private static Query anywhere(String word, boolean nearly) {
        return new DisjunctionMaxQuery(FIELDS.entrySet().stream()
                .flatMap(
                        field -> in(field.getKey(), word, nearly).map(query -> (Query) new BoostQuery(query, field.getValue())))
                .toList(), 0.1f);
    }

    /** As it is counts more than as a beginning, and that more than nearly. Codes are not guessed at. */
    private static Stream<Query> in(String field, String word, boolean nearly) {
        Term term = new Term(field, word);
        int wrong = !nearly || word.length() < 4 || field.equals("code") ? 0 : word.length() < 8 ? 1 : 2;
        return Stream.of(new BoostQuery(new TermQuery(term), 4), new BoostQuery(new PrefixQuery(term), 1.5f),
                wrong == 0 ? null : new FuzzyQuery(term, wrong, 1)).filter(query -> query != null);
    }

    /** Document n is session n: one segment, never changed. */
    private synchronized IndexSearcher index() throws IOException {
        if (index == null) {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(WORDS))) {
                for (ListedSession session : programme.sessions()) {
                    writer.addDocument(document(session));
                }
                writer.forceMerge(1);
            }
            index = new IndexSearcher(DirectoryReader.open(directory));
        }
        return index;
    }

    private Document document(ListedSession session) {
        Document document = new Document();
        document.add(new TextField("code", joined(session.code(), session.number()), Store.NO));
        document.add(new TextField("title", all(session, session.title(), ListedText::title), Store.NO));
        document.add(new TextField("people", session.roles().stream().map(ListedRole::name).collect(Collectors.joining(" ")),
                Store.NO));
        document.add(new TextField("bodies", bodies(session), Store.NO));
        document.add(new TextField("text",
                RichText.plain(all(session, session.description(), ListedText::description)), Store.NO));
        return document;
    }

    /** In every language it is there in. */
    private static String all(ListedSession session, String own, Function<ListedText, String> field) {
        return Stream.concat(Stream.of(Objects.requireNonNullElse(own, "")), session.texts().stream().map(field))
                .filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    }

    private String bodies(ListedSession session) {
        Stream<String> tracks = session.tracks().stream().flatMap(id -> programme.track(id).stream()).map(ListedTrack::name);
        Stream<String> type = programme.type(session.type()).stream().map(ListedType::name);
        Stream<String> theirs = session.roles().stream().map(ListedRole::affiliation);
        return Stream.of(Stream.of(session.organisedBy()), type, tracks, theirs).flatMap(all -> all)
                .filter(text -> text != null).collect(Collectors.joining(" "));
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> text != null).collect(Collectors.joining(" "));
    }

    /** The title as this reader sees it; the passage from wherever it was found, their own language first. */
    private static Found shown(ListedSession session, Query query) {
        String reader = Reading.currentLanguage().tag;
        Said shown = session.title(reader);
        List<Piece> title = marked("title", shown.text(), query, WholeBreakIterator::new, 1);
        Found.Text passage = passage("text", session.descriptions(reader), query);
        return new Found(session,
                new Found.Text(title.isEmpty() ? List.of(new Piece(shown.text(), false)) : title, shown.lang()),
                title.isEmpty() && passage.pieces().isEmpty() ? passage("title", session.titles(reader), query) : passage);
    }

    private static Found.Text passage(String field, List<Said> versions, Query query) {
        return versions.stream()
                .map(said -> new Found.Text(marked(field, RichText.plain(said.text()), query,
                        () -> BreakIterator.getSentenceInstance(Locale.ROOT), 2), said.lang()))
                .filter(text -> !text.pieces().isEmpty()).findFirst().orElse(Found.Text.NONE);
    }

    @SuppressWarnings("unchecked")
    private static List<Piece> marked(String field, String text, Query query, Supplier<BreakIterator> parts, int atMost) {
        Object pieces;
        try {
            pieces = UnifiedHighlighter.builderWithoutSearcher(WORDS).withFormatter(new Pieces()).withBreakIterator(parts)
                    .withMaxNoHighlightPassages(0).build().highlightWithoutSearcher(field, query, text, atMost);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pieces == null ? List.of() : (List<Piece>) pieces;
    }

    /** What Lucene marks, as pieces of plain text: the page escapes them and puts the marks. */
    private static class Pieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            for (Passage passage : passages) {
                if (!pieces.isEmpty()) {
                    pieces.add(new Piece(" … ", false));
                }
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.max(start, passage.getMatchEnds()[i]);
                    add(pieces, content.substring(at, start), false);
                    add(pieces, content.substring(start, end), true);
                    at = end;
                }
                add(pieces, content.substring(at, Math.max(at, passage.getEndOffset())).stripTrailing(), false);
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, String text, boolean hit) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, hit));
            }
        }
    }
}
