package org.plenary.documents;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Writes keys for documents to standard output: new ones, or, given a file with the present ones, those with a new key before
 * them (docs/operations.md). Runs by itself, beside the application.
 */
public final class MakeKeyset {

    private static final String ALGORITHM = "AES256_GCM";

    private MakeKeyset() {
    }

    public static void main(String... files) throws GeneralSecurityException, IOException {
        System.out.println(files.length == 0 ? made() : rotated(Files.readString(Path.of(files[0]))));
    }

    static String made() throws GeneralSecurityException {
        return json(KeysetHandle.newBuilder());
    }

    /** What the present keys sealed can still be opened; what is sealed from now on is sealed with the new one. */
    static String rotated(String present) throws GeneralSecurityException {
        return json(KeysetHandle.newBuilder(
                TinkJsonProtoKeysetFormat.parseKeyset(present.strip(), InsecureSecretKeyAccess.get())));
    }

    private static String json(KeysetHandle.Builder keys) throws GeneralSecurityException {
        AeadConfig.register();
        keys.addEntry(KeysetHandle.generateEntryFromParametersName(ALGORITHM).withRandomId().makePrimary());
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys.build(), InsecureSecretKeyAccess.get());
    }
}
