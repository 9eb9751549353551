package org.plenary.documents;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.plenary.documents.NotAPicture.Why;

/**
 * A picture somebody sent, known by what is in it. It is decoded and written anew, so that nothing goes on but what can be
 * seen:
 * not where it was taken, not what was hidden behind its last byte.
 */
final class Picture {

    /** Pixels; what the camera of a telephone makes has 12 million. */
    static final long LARGEST = 50_000_000;
    /** A progressive JPEG of some bytes can ask to be gone over a million times. */
    private static final int MOST_SCANS = 100;
    private static final float QUALITY = 0.85f;
    /** A large one takes some hundred megabytes while it is decoded. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Upright, and not much larger than asked for.
     *
     * @param shortest what either side has at least, in pixels
     * @param longest about what the longer side is reduced to
     */
    static Picture of(byte[] file, int shortest, int longest) throws NotAPicture {
        AT_ONCE.acquireUninterruptibly();
        try {
            return new Picture(turned(decoded(file, shortest, longest), orientation(file)));
        } catch (IOException | RuntimeException broken) {
            throw new NotAPicture(Why.UNREADABLE);
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage decoded(byte[] file, int shortest, int longest) throws IOException, NotAPicture {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format(file)).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > LARGEST) {
                throw new NotAPicture(Why.TOO_LARGE);
            }
            if (Math.min(width, height) < shortest) {
                throw new NotAPicture(Why.TOO_SMALL);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = (int) Math.max(1, Math.max(width, height) / longest);
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] file) throws NotAPicture {
        if (begins(file, 0xFF, 0xD8, 0xFF) && scans(file) <= MOST_SCANS) {
            return "jpeg";
        }
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        throw new NotAPicture(Why.UNREADABLE);
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Start-of-scan markers (ITU-T T.81, B.2.3); inside coded data FF is always followed by 00 or a restart. */
    private static int scans(byte[] file) {
        int scans = 0;
        for (int i = 1; i < file.length; i++) {
            scans += (file[i - 1] & 0xFF) == 0xFF && (file[i] & 0xFF) == 0xDA ? 1 : 0;
        }
        return scans;
    }

    /** How the camera was held (Exif 2.3, tag 0112): 1 to 8; 1 where it does not say. */
    private static int orientation(byte[] file) {
        try {
            ExifIFD0Directory exif = JpegMetadataReader
                    .readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION) ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException none) {
            return 1;
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean onItsSide = orientation >= 5 && orientation <= 8;
        BufferedImage upright = onItsSide ? blank(h, w) : blank(w, h);
        Graphics2D drawing = upright.createGraphics();
        drawing.drawImage(image, turn, null);
        drawing.dispose();
        return upright;
    }

    /** Only what lies in this part of it, in this size. */
    Picture cut(Cut cut, int width, int height) {
        Cut.Part part = cut.of(image.getWidth(), image.getHeight(), width, height);
        return drawn(part, width, height);
    }

    /** The whole of it, no side longer than this. */
    Picture within(int longest) {
        int w = image.getWidth();
        int h = image.getHeight();
        double scale = Math.min(1, (double) longest / Math.max(w, h));
        return drawn(new Cut.Part(0, 0, w, h), (int) Math.max(1, w * scale), (int) Math.max(1, h * scale));
    }

    private Picture drawn(Cut.Part part, int width, int height) {
        BufferedImage drawn = blank(width, height);
        Graphics2D drawing = drawn.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(image, 0, 0, width, height, part.left(), part.top(), part.left() + part.width(),
                part.top() + part.height(), null);
        drawing.dispose();
        return new Picture(drawn);
    }

    /** What is transparent becomes white. */
    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = blank.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.dispose();
        return blank;
    }

    byte[] jpeg() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
