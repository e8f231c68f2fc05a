package id.naungan.client.list;

import id.naungan.client.search.ClientSearch;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the people a typed name or part of a NIK may mean, best first. */
@Component
class SearchClients {

    private static final int MOST = 20;

    private final ClientSearch search;
    private final ClientList list;

    SearchClients(ClientSearch search, ClientList list) {
        this.search = search;
        this.list = list;
    }

    @Transactional(readOnly = true)
    public List<ClientRow> find(String typed) {
        if (typed.isBlank()) return List.of();
        return list.these(
                search.find(typed, MOST).stream().map(ClientSearch.Hit::id).toList());
    }
}
