package org.plenary.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole programme in one file, and zipped together with its text.
 *
 * @param transferred bytes of the page as they go over the line, compressed
 */
record OneFile(String html, byte[] zip, int transferred) {

    /** @param name of both files in the zip, without ending; {@code at} their date there */
    static OneFile of(String name, String html, String text, LocalDateTime at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            int transferred = put(zip, name + ".html", html, at);
            put(zip, name + ".txt", text, at);
            zip.finish();
            return new OneFile(html, bytes.toByteArray(), transferred);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    int kilobytes() {
        return (transferred + 999) / 1000;
    }

    int weight() {
        return html.length() * 2 + zip.length;
    }

    private static int put(ZipOutputStream zip, String name, String text, LocalDateTime at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return Math.toIntExact(entry.getCompressedSize());
    }
}
