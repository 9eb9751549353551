package org.plenary.programme.released;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words of any script as they are compared: parted by Unicode's rules (UAX 29; Chinese by dictionary), without case, accents
 * and vowel signs (UTR 30), and in Arabic without article and endings.
 */
class ForgivingWords extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new ICUTokenizer();
        TokenStream folded = new ICUFoldingFilter(words);
        return new TokenStreamComponents(words, new ArabicStemFilter(new ArabicNormalizationFilter(folded)));
    }

    /** @param atMost how many are read; what comes after is not looked at */
    List<String> of(String text, int atMost) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < atMost && stream.incrementToken()) {
                words.add(word.toString());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words;
    }
}
