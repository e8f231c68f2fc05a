package id.naungan.incident.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Understands where somebody says a home is: a regency or city in any common spelling, else the province. Pure. */
record PlaceNames(List<Place> all) {

    /** A province or regency with its name. */
    record Place(String code, String name) {
        boolean province() {
            return code.length() == 2;
        }
    }

    /** What a list offers: regencies with their provinces, such as "Kota Samarinda, Kalimantan Timur". */
    List<String> offered() {
        var provinces = all.stream().filter(Place::province).collect(Collectors.toMap(Place::code, Place::name));
        return all.stream()
                .filter(place -> !place.province())
                .map(place -> place.name() + ", "
                        + provinces.getOrDefault(place.code().substring(0, 2), ""))
                .toList();
    }

    /** The code of the regency; of the province where several regencies of it are meant or it alone was named. */
    Optional<String> code(String typed) {
        var whole = plain(typed);
        if (whole.isEmpty()) return Optional.empty();
        var parts = typed.split(",");
        var first = plain(parts[0]);
        var last = parts.length < 2 ? "" : plain(parts[parts.length - 1]);
        var within = all.stream()
                .filter(Place::province)
                .filter(place -> plain(place.name()).equals(last))
                .map(Place::code)
                .findFirst();
        var regencies = all.stream()
                .filter(place -> !place.province()
                        && within.map(province -> place.code().startsWith(province))
                                .orElse(true))
                .filter(place -> plain(place.name()).equals(first))
                .toList();
        if (regencies.isEmpty()) {
            regencies = all.stream()
                    .filter(place -> !place.province()
                            && within.map(province -> place.code().startsWith(province))
                                    .orElse(true))
                    .filter(place -> bare(place.name()).equals(bare(parts[0])))
                    .toList();
        }
        return one(regencies)
                .or(() -> within)
                .or(() -> all.stream()
                        .filter(place -> place.province() && plain(place.name()).equals(whole))
                        .map(Place::code)
                        .findFirst());
    }

    private static Optional<String> one(Collection<Place> found) {
        if (found.size() == 1) return Optional.of(found.iterator().next().code());
        var provinces =
                found.stream().map(place -> place.code().substring(0, 2)).collect(Collectors.toSet());
        return provinces.size() == 1
                ? Optional.of(Objects.requireNonNull(provinces.iterator().next()))
                : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^kab ", "kabupaten ")
                .replaceFirst("^kota administrasi ", "kota ")
                .replaceFirst("^(provinsi|prov|propinsi) ", "");
    }

    private static String bare(String name) {
        return plain(name).replaceFirst("^(kabupaten|kota) ", "").replace(" ", "");
    }
}
