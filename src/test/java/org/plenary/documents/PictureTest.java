package org.plenary.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.documents.NotAPicture.Why;

class PictureTest {

    @Test
    void what_the_camera_wrote_beside_the_picture_is_gone() throws NotAPicture {
        byte[] sent = Pictures.ofATelephone(800, 600, 1);
        assertTrue(text(sent).contains(Pictures.SECRET));
        byte[] kept = Picture.of(sent, 100, 2400).cut(Cut.MIDDLE, 480, 600).jpeg();
        assertFalse(text(kept).contains(Pictures.SECRET));
        assertFalse(text(kept).contains("Exif"));
    }

    @Test
    void what_was_hidden_behind_the_last_byte_is_gone() throws NotAPicture {
        byte[] polyglot = Pictures.joined(Pictures.file("png", 600, 600), "<script>alert(1)</script>PK".getBytes());
        byte[] kept = Picture.of(polyglot, 100, 2400).within(2000).jpeg();
        assertFalse(text(kept).contains("script"));
        assertEquals(600, Pictures.read(kept).getWidth());
    }

    @Test
    void without_a_choice_the_middle_is_kept() throws NotAPicture {
        BufferedImage wide = Pictures.drawn(2000, 600);
        BufferedImage kept = kept(Pictures.file("png", wide), Cut.MIDDLE);
        assertEquals("480x600", kept.getWidth() + "x" + kept.getHeight());
        assertEquals("red blue / blue blue", corners(kept));
    }

    @Test
    void who_chooses_a_part_gets_it() throws NotAPicture {
        byte[] sent = Pictures.file("png", 1600, 2000);
        assertEquals("red red / red red", corners(kept(sent, new Cut(40, 0, 0))));
        assertEquals("blue blue / blue blue", corners(kept(sent, new Cut(40, 100, 100))));
        assertEquals("blue blue / blue blue", corners(kept(sent, new Cut(40, 100, 0))));
    }

    @Test
    void a_choice_that_is_none_is_the_middle() {
        assertEquals(Cut.MIDDLE, Cut.of(null, "", "-1"));
        assertEquals(Cut.MIDDLE, Cut.of("1e9", "x", "50.0"));
        assertEquals(new Cut(25, 100, 0), Cut.of("0", "999", "0"));
    }

    /** Exif 2.3, tag 0112: where the corner that is red in the file is to be seen. */
    @ParameterizedTest
    @CsvSource({ "1,red blue / blue blue", "2,blue red / blue blue", "3,blue blue / blue red", "4,blue blue / red blue",
            "5,red blue / blue blue", "6,blue red / blue blue", "7,blue blue / blue red", "8,blue blue / red blue" })
    void a_telephone_held_on_its_side_makes_an_upright_photo(int orientation, String corners) throws NotAPicture {
        BufferedImage kept = Pictures
                .read(Picture.of(Pictures.ofATelephone(800, 600, orientation), 100, 2400).within(800).jpeg());
        assertEquals(orientation < 5 ? "800x600" : "600x800", kept.getWidth() + "x" + kept.getHeight());
        assertEquals(corners, corners(kept));
    }

    @Test
    void a_large_photo_becomes_a_small_file() throws NotAPicture {
        byte[] kept = Picture.of(Pictures.file("jpeg", 6000, 4000), 300, 2400).cut(Cut.MIDDLE, 480, 600).jpeg();
        assertTrue(kept.length < 100_000, kept.length + " bytes");
    }

    @Test
    void a_bomb_is_refused_before_it_unfolds() {
        assertEquals(Why.TOO_LARGE, refused(Pictures.bomb(100_000, 100_000)));
        assertEquals(Why.TOO_LARGE, refused(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertEquals(Why.UNREADABLE, refused(Pictures.ofManyScans()));
    }

    @Test
    void what_is_too_small_for_a_badge_is_refused() {
        assertEquals(Why.TOO_SMALL, refused(Pictures.file("png", 99, 500)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            "<!doctype html><script>alert(1)</script>", "GIF89a", "%PDF-1.7", "PK\3\4", "\u00ff\u00d8\u00ff",
            "\u0089PNG\r\n\u001a\n",
            "\u00ff\u00d8\u00ff<html>", "RIFF0000WEBPVP8 " })
    void what_is_no_picture_is_refused(String sent) {
        assertEquals(Why.UNREADABLE, refused(sent.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void half_a_picture_is_none() {
        byte[] png = Pictures.file("png", 600, 600);
        assertEquals(Why.UNREADABLE, refused(Arrays.copyOf(png, png.length / 3)));
    }

    private static Why refused(byte[] sent) {
        return assertThrows(NotAPicture.class, () -> Picture.of(sent, 100, 2400)).why;
    }

    private static BufferedImage kept(byte[] sent, Cut cut) throws NotAPicture {
        return Pictures.read(Picture.of(sent, 100, 2400).cut(cut, 480, 600).jpeg());
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() - 10;
        int bottom = image.getHeight() - 10;
        return colour(image, 10, 10) + " " + colour(image, right, 10) + " / " + colour(image, 10, bottom) + " "
                + colour(image, right, bottom);
    }

    private static String colour(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 80 ? "red" : colour.getBlue() > 200 ? "blue" : colour.toString();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
