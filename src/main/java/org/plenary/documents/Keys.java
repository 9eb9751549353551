package org.plenary.documents;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys documents are sealed with: a keyset of Tink (AES-256-GCM), whose primary key seals and whose others still open.
 * Read at start, from the setting itself or from the file it names. Without one, documents are not kept, and pages say so.
 */
@Startup
@Singleton
class Keys {

    private final Optional<KeysetHandle> keyset;
    private final Aead aead;

    Keys(@ConfigProperty(name = "plenary.documents.keyset") Optional<String> setting) {
        keyset = setting.map(String::strip).filter(text -> !text.isEmpty()).flatMap(Keys::read);
        aead = keyset.map(Keys::aead).orElse(null);
        if (keyset.isEmpty()) {
            Log.warn("plenary.documents.keyset has no keys: photos, passport data and visa letters are switched off");
        }
    }

    boolean areThere() {
        return aead != null;
    }

    /** Which key seals now. */
    int primary() {
        return keyset.orElseThrow().getPrimary().getId();
    }

    byte[] seal(byte[] clear, byte[] identity) throws GeneralSecurityException {
        return aead.encrypt(clear, identity);
    }

    /** @throws GeneralSecurityException where its key is not there, it was changed, or it belongs to somebody else */
    byte[] open(byte[] sealed, byte[] identity) throws GeneralSecurityException {
        return aead.decrypt(sealed, identity);
    }

    /** Says what is wrong without the text: it may be half a key. */
    private static Optional<KeysetHandle> read(String setting) {
        try {
            AeadConfig.register();
            String json = setting.startsWith("{") ? setting : Files.readString(Path.of(setting));
            return Optional.of(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException | RuntimeException broken) {
            Log.errorf("plenary.documents.keyset cannot be read (%s)", broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Aead aead(KeysetHandle keyset) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException broken) {
            Log.error("plenary.documents.keyset holds keys that are not for sealing (AEAD)");
            return null;
        }
    }
}
