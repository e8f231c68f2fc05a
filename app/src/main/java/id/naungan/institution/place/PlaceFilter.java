package id.naungan.institution.place;

import id.naungan.institution.list.ListFilter;
import java.util.Map;

/** Which free places are looked for: beside the filter of the list the sex (L, P or any), how many at least, and whether of all homes. */
public record PlaceFilter(ListFilter homes, String sex, int least, boolean all, int page) {

    public static PlaceFilter of(Map<String, String> asked) {
        var f = ListFilter.of(asked);
        var sex = asked.getOrDefault("untuk", "");
        return new PlaceFilter(
                new ListFilter(f.cari(), f.jenis(), f.status(), f.wilayah(), false, null),
                sex.equals("L") || sex.equals("P") ? sex : "",
                Math.max(1, number(asked.getOrDefault("sedikitnya", ""))),
                asked.getOrDefault("semua", "").equals("ya"),
                Math.max(1, number(asked.getOrDefault("hal", ""))));
    }

    PlaceFilter in(ListFilter found) {
        return new PlaceFilter(found, sex, least, all, page);
    }

    /** Whether only homes whose registration holds are meant; a status that is chosen is meant as it is. */
    public boolean registeredOnly() {
        return !all && homes.status().isEmpty();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
