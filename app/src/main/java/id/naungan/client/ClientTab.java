package id.naungan.client;

import id.naungan.access.Permission;
import java.util.UUID;

/**
 * A tab of a person's file. Every module publishes its own as beans and answers its address itself: it opens the file through
 * {@link ClientFiles} and lays its page out with the template `client/file/shell`.
 *
 * @param id last part of the address `/klien/{client}/{id}`; the empty text is the first tab
 */
public record ClientTab(String id, int order, String labelKey, Permission permission) {

    public String href(UUID client) {
        return "/klien/" + client + (id.isEmpty() ? "" : "/" + id);
    }
}
