package id.naungan.client;

import id.naungan.client.domain.Client;
import id.naungan.client.search.SearchWords;
import org.springframework.data.relational.core.mapping.event.BeforeConvertCallback;
import org.springframework.stereotype.Component;

/** Writes the words a file is found under at every saving, so that no use case can forget them. */
@Component
class KeepSearchWords implements BeforeConvertCallback<Client> {

    @Override
    public Client onBeforeConvert(Client client) {
        var identity = client.identity();
        return client.withSearchWords(SearchWords.of(
                identity.fullName(), identity.nickname(), client.birth().motherName()));
    }
}
