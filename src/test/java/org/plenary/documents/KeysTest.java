package org.plenary.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.documents.Document.Kind;

class KeysTest {

    private static final byte[] CLEAR = "passport".getBytes(StandardCharsets.UTF_8);
    private static final UUID NADIA = UUID.randomUUID();
    private static final byte[] HERS = Document.identity(NADIA, Kind.PASSPORT);

    @Test
    void what_was_sealed_for_one_does_not_open_for_another() throws GeneralSecurityException {
        Keys keys = keys(MakeKeyset.made());
        byte[] sealed = keys.seal(CLEAR, HERS);
        assertArrayEquals(CLEAR, keys.open(sealed, HERS));
        assertThrows(GeneralSecurityException.class,
                () -> keys.open(sealed, Document.identity(UUID.randomUUID(), Kind.PASSPORT)));
        assertThrows(GeneralSecurityException.class, () -> keys.open(sealed, Document.identity(NADIA, Kind.SCAN)));
    }

    @Test
    void one_changed_bit_is_enough_not_to_open() throws GeneralSecurityException {
        Keys keys = keys(MakeKeyset.made());
        byte[] sealed = keys.seal(CLEAR, HERS);
        sealed[sealed.length - 1] ^= 1;
        assertThrows(GeneralSecurityException.class, () -> keys.open(sealed, HERS));
    }

    @Test
    void after_a_new_key_has_come_the_old_one_still_opens() throws GeneralSecurityException {
        String old = MakeKeyset.made();
        Keys before = keys(old);
        Keys after = keys(MakeKeyset.rotated(old));
        assertArrayEquals(CLEAR, after.open(before.seal(CLEAR, HERS), HERS));
        assertNotEquals(before.primary(), after.primary());
        byte[] sealedNow = after.seal(CLEAR, HERS);
        assertThrows(GeneralSecurityException.class, () -> before.open(sealedNow, HERS));
    }

    @Test
    void the_setting_may_name_the_file_that_holds_the_keys(@TempDir Path folder) throws Exception {
        String keyset = MakeKeyset.made();
        Path file = Files.writeString(folder.resolve("keyset.json"), keyset + "\n");
        byte[] sealed = keys(keyset).seal(CLEAR, HERS);
        assertArrayEquals(CLEAR, keys(file.toString()).open(sealed, HERS));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "{}", "{\"primaryKeyId\":1,\"key\":[]}", "no-such-file.json", "{\"half\":", "\0" })
    void without_keys_that_can_be_read_there_are_none(String setting) throws IOException {
        assertFalse(keys(setting).areThere());
    }

    @Test
    void keys_for_something_else_are_none() throws GeneralSecurityException {
        String forSigning = MakeKeyset.made().replace("AesGcmKey", "HmacKey");
        assertEquals(false, keys(forSigning).areThere());
    }

    private static Keys keys(String setting) {
        return new Keys(Optional.of(setting));
    }
}
