package id.naungan.institution;

import id.naungan.access.Permission;
import java.util.UUID;

/**
 * A tab of a home's page. Every module publishes its own as beans and answers its address itself: it opens the home through
 * {@link InstitutionCovers} and lays its page out with the template `institution/shell`.
 *
 * @param id last part of the address `/lks/{institution}/{id}`; the empty text is the first tab
 */
public record InstitutionTab(String id, int order, String labelKey, Permission permission) {

    public String href(UUID institution) {
        return "/lks/" + institution + (id.isEmpty() ? "" : "/" + id);
    }
}
