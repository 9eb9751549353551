package org.plenary.interchange.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer, guided by coverage, against every reader: some seconds in {@code ./mvnw verify}, as long as one likes with
 * {@code -Dfuzz.seconds=…} (docs/import.md). It begins with the samples and with everything it ever found.
 */
class FuzzIT {

    private static final Path SAMPLES = Path.of("src/test/resources/interchange");
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration/harbour2021");
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @TempDir
    Path corpus;

    @Test
    void whatever_a_file_holds_it_is_read_or_refused() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(corpus.resolve("seeds"));
        for (int i = 0; i < FuzzFormats.FILES.size(); i++) {
            String file = FuzzFormats.FILES.get(i);
            seed(seeds, i, file.endsWith(".csv") ? DEMONSTRATION.resolve(file) : SAMPLES.resolve(file));
        }
        seed(seeds, 1, SAMPLES.resolve("indico.json"));
        Path log = corpus.resolve("log.txt");

        Process jazzer = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzFormats.class.getName(), "--instrumentation_includes=org.plenary.interchange.**",
                // What Jazzer looks for besides exceptions would have it look at every class of the libraries.
                "--custom_hook_includes=org.plenary.none.**", "--reproducer_path=" + corpus,
                "-max_total_time=" + Integer.getInteger("fuzz.seconds", 20), "-timeout=60", "-rss_limit_mb=4096",
                "-artifact_prefix=" + corpus + "/", seeds.toString(), FOUND.toAbsolutePath().toString()))
                .directory(corpus.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();

        int end = jazzer.waitFor();
        String said = Files.readString(log);
        assertEquals(0, end, said);
        assertTrue(said.matches("(?s).*Done \\d+ runs in \\d+ second.*"), said);
    }

    private static void seed(Path seeds, int reader, Path file) throws IOException {
        byte[] which = String.valueOf(reader).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Files.readAllBytes(file);
        byte[] both = new byte[which.length + bytes.length];
        System.arraycopy(which, 0, both, 0, which.length);
        System.arraycopy(bytes, 0, both, which.length, bytes.length);
        Files.write(seeds.resolve(reader + "-" + file.getFileName()), both);
    }
}
