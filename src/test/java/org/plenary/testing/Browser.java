package org.plenary.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The machine's own Chromium. Without one a test skips and says so; in CI (environment variable {@code CI}) it fails,
 * because there nobody would notice.
 */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(List.of(
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync")));
    }

    public static Browser open() {
        Optional<Path> executable = onThePath();
        if (executable.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("CI has no Chromium: .ci/run installs one");
        }
        assumeTrue(executable.isPresent(), "skipped: there is no chromium on the PATH");
        return new Browser(executable.get());
    }

    /** A stranger's fresh window. */
    public BrowserContext window(int width, String language, boolean javaScript) {
        return chromium.newContext(options(width, language, javaScript));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, String language,
            boolean javaScript) {
        return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language)
                .setTimezoneId("Europe/Warsaw").setJavaScriptEnabled(javaScript).setBaseURL(address());
    }

    /** A stranger's fresh window in which nothing comes from a service worker: every byte is the page's own. */
    public BrowserContext windowWithoutWorker(int width, String language) {
        return chromium.newContext(options(width, language, true).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /** The same of somebody who reads in this time zone. */
    public BrowserContext windowWithoutWorker(int width, String language, String zone) {
        return chromium.newContext(options(width, language, true).setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setTimezoneId(zone));
    }

    /** The window of somebody signed in, without going through Keycloak's page again. */
    public BrowserContext windowOf(String email, int width, String language) {
        return windowOf(email, width, language, true);
    }

    public BrowserContext windowOf(String email, int width, String language, boolean javaScript) {
        BrowserContext window = window(width, language, javaScript);
        window.addCookies(Login.as(email).asList().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address())).toList());
        return window;
    }

    public static String address() {
        return ConfigProvider.getConfig().getValue("plenary.address", String.class);
    }

    /** What a reader at this width would have to scroll sideways, in pixels; 0 is right. */
    public static int overflow(Page page) {
        return (int) page.evaluate("() => Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth)");
    }

    private static Optional<Path> onThePath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(
                        folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
