package org.plenary.shared;

/**
 * What people typed, as every format can hold it: XML 1.0, CSV and iCalendar have no place for what is neither seen nor
 * printed.
 */
public final class PlainText {

    private PlainText() {
    }

    /** Lines end with \n; other controls, halves of signs and signs that are none are gone. Null is empty. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(PlainText::isPlain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(int sign) {
        return sign == '\n' || sign == '\t' || !Character.isISOControl(sign) && (sign & 0xFFFE) != 0xFFFE
                && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE);
    }
}
