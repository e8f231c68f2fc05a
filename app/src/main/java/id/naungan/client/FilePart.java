package id.naungan.client;

import id.naungan.access.Permission;
import java.util.UUID;

/**
 * A part of the file's first page that loads by itself. Its owner answers `/klien/{client}/sekilas/{id}` as a whole page, of which
 * the first page takes the element `sekilas-{id}`: read through {@link ClientFiles#glance}, laid out with `client/file/part`.
 */
public record FilePart(String id, int order, String labelKey, Permission permission) {

    public String href(UUID client) {
        return "/klien/" + client + "/sekilas/" + id;
    }
}
