package id.naungan.casework.admission;

import id.naungan.casework.Homes;
import id.naungan.client.domain.Client;
import id.naungan.web.Ui;
import java.util.ArrayList;
import java.util.List;

/** The person's file, its home, and the homes to choose from: none where there is but one. */
public record Arrival(Client client, Homes.Home home, List<Homes.Home> homes) {

    public List<String> facts(Ui ui) {
        var born = client.birth().birthDate();
        var facts = new ArrayList<>(List.of(ui.label(client.identity().sex())));
        if (born != null) facts.add(ui.age(born.date()));
        facts.add(home.name());
        return facts;
    }
}
