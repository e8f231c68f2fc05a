package id.naungan.client.search;

import id.naungan.kernel.NameWords;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client is found under, kept in {@code client.client.search_words}: the keys of the name, "!n" for how many they
 * are, the nickname's, and the mother's behind a "~". Whoever saves a client fills the column with it.
 */
public final class SearchWords {
    private SearchWords() {}

    public static List<String> of(String fullName, @Nullable String nickname, @Nullable String motherName) {
        var found = new LinkedHashSet<>(NameWords.of(fullName).keys());
        found.add("!" + found.size());
        if (nickname != null) {
            found.addAll(NameWords.of(nickname).keys());
        }
        if (motherName != null) {
            NameWords.of(motherName).keys().forEach(key -> found.add("~" + key));
        }
        return List.copyOf(found);
    }
}
