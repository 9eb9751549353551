package org.plenary.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.plenary.documents.NotAPicture.Why;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** A picture as it came with a form, or what is wrong with it. */
final class Uploaded {

    private static final int SHORTEST_OF_A_PHOTO = 300;
    private static final int PHOTO_IS_WIDE = 480;
    private static final int PHOTO_IS_HIGH = 600;
    private static final int SHORTEST_OF_A_SCAN = 400;
    private static final int SCAN_WITHIN = 2000;

    private Uploaded() {
    }

    /** The one that was chosen; a browser sends an empty, nameless part where none was. */
    static Optional<byte[]> file(FileUpload... uploads) {
        return Stream.of(uploads).filter(upload -> upload != null && upload.size() > 0).findFirst().map(upload -> {
            try {
                return Files.readAllBytes(upload.uploadedFile());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** 480 by 600 pixels, JPEG; null with a problem where it is no picture. */
    static byte[] photo(byte[] file, Cut cut, Problems problems) {
        try {
            return Picture.of(file, SHORTEST_OF_A_PHOTO, 4 * PHOTO_IS_HIGH).cut(cut, PHOTO_IS_WIDE, PHOTO_IS_HIGH).jpeg();
        } catch (NotAPicture refused) {
            problems.say("photo", sentence(refused.why, SHORTEST_OF_A_PHOTO));
            return null;
        }
    }

    /** Large enough to be read, JPEG; null with a problem where it is no picture. */
    static byte[] scan(byte[] file, Problems problems) {
        try {
            return Picture.of(file, SHORTEST_OF_A_SCAN, SCAN_WITHIN).within(SCAN_WITHIN).jpeg();
        } catch (NotAPicture refused) {
            problems.say("scan", sentence(refused.why, SHORTEST_OF_A_SCAN));
            return null;
        }
    }

    private static String sentence(Why why, int shortest) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return switch (why) {
            case UNREADABLE -> words.e_picture();
            case TOO_LARGE -> words.e_picture_large(Picture.LARGEST / 1_000_000);
            case TOO_SMALL -> words.e_picture_small(shortest);
        };
    }
}
