package org.plenary.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * axe-core in the page that is open. Its own Java builder opens a second page for every look and asks for everything that
 * was right, too; this one takes a third of the time.
 */
public final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations.map(one => one.id + ' ' + one.nodes.slice(0, 2).map(node => node.html).join(' '));
            }""";

    private Axe() {
    }

    /** Every page this window opens from now on can be looked at. */
    public static void in(BrowserContext window) {
        window.addInitScript(SOURCE);
    }

    /** What is wrong with the page: the rule and the first elements that break it. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
