package org.plenary.documents;

import jakarta.ws.rs.core.Response;

/** A picture on its way out: to be kept as a file, by nobody in between, and taken for nothing else than it is. */
final class PictureFile {

    private PictureFile() {
    }

    static Response of(String name, byte[] jpeg) {
        return Response.ok(jpeg, "image/jpeg").header("Content-Disposition", "attachment; filename=\"" + name + ".jpg\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store").build();
    }
}
