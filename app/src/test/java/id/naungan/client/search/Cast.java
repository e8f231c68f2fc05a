package id.naungan.client.search;

import id.naungan.client.search.Population.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few named people for the tests of scope and of duplicates. */
final class Cast {
    static final String SAMARINDA = "64.71";
    static final String BALIKPAPAN = "64.72";
    static final String BANJAR = "63.01";

    final List<Person> people = new ArrayList<>();

    Person person(String district, String name, String birth, @Nullable String nik, String mother) {
        return person(district, 0, name, null, birth, nik, mother);
    }

    Person person(
            String district,
            int home,
            String name,
            @Nullable String nickname,
            String birth,
            @Nullable String nik,
            String mother) {
        var made = new Person(
                new UUID(0x3000, people.size() + 1),
                Population.institutionsOf(district).get(home),
                district,
                name,
                nickname,
                "P",
                LocalDate.parse(birth),
                nik,
                "6471010101100001",
                mother);
        people.add(made);
        return made;
    }
}
