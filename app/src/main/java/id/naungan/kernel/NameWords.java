package id.naungan.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A written name as words to search by: titles marked, spelling habits levelled, order kept. */
public record NameWords(List<Word> words) {

    /** What a word is to the name. */
    public enum Kind {
        NAME,
        /** One letter that stands for a name. */
        INITIAL,
        /** Follows bin or binti. */
        FATHER,
        /** Haji, doctor, the late…: not part of the name. */
        TITLE
    }

    /**
     * One word: {@code fold} as typed in plain small letters, {@code key} on which spelling habits coincide,
     * {@code parts} further keys it is found under (Al Fatih also under Fatih).
     */
    public record Word(String fold, String key, Kind kind, List<String> parts) {

        /** Keys this word might also have meant; for searching, never for storing. */
        public Set<String> readings() {
            var found = new LinkedHashSet<>(Spelling.readings(fold));
            found.addAll(parts);
            found.remove(key);
            return found;
        }
    }

    private static final Pattern TOKEN = Pattern.compile("[^\\s,;()/\\[\\]\"]+|,");
    private static final Pattern ABDUL = Pattern.compile("abd(?:u|oe)(?:l(?!l?ah?$|l?oh?$)|(?=[rsntz]))(.{4,})");

    public NameWords {
        words = List.copyOf(words);
    }

    public static NameWords of(String written) {
        return new NameWords(new Reader().read(written));
    }

    /** The key one bare word gets. */
    public static String keyOf(String word) {
        return NameTitles.sameKey(Spelling.key(NameTitles.inFull(Spelling.fold(word))));
    }

    /** Words that belong to the person's own name, initials among them. */
    public List<Word> own() {
        return words.stream()
                .filter(w -> w.kind == Kind.NAME || w.kind == Kind.INITIAL)
                .toList();
    }

    /** Every key this name is found under, in order, none twice. */
    public Set<String> keys() {
        var found = new LinkedHashSet<String>();
        for (var word : words) {
            if (word.kind != Kind.TITLE) {
                found.add(word.key);
                found.addAll(word.parts);
            }
        }
        return found;
    }

    /** Splits and classifies; a small machine because what a token is depends on what came before. */
    private static final class Reader {
        private record Token(String fold, boolean dot, boolean hyphen, boolean comma, boolean shouting) {}

        private final List<Token> tokens = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private boolean nameSeen;
        private boolean fatherNext;

        List<Word> read(String written) {
            split(written);
            for (int i = 0; i < tokens.size(); i++) {
                if (isArticle(i)) {
                    article(tokens.get(i), tokens.get(++i));
                } else {
                    single(i);
                }
            }
            if (!nameSeen) { // "Bu" may be all there is
                words.replaceAll(w -> w.kind == Kind.TITLE ? new Word(w.fold, w.key, Kind.NAME, w.parts) : w);
            }
            return words;
        }

        private void split(String written) {
            boolean comma = false;
            Matcher m = TOKEN.matcher(written);
            while (m.find()) {
                var token = m.group();
                if (token.equals(",")) {
                    comma = true;
                    continue;
                }
                var whole = Spelling.fold(token);
                boolean dotInside = token.indexOf('.') >= 0;
                if (dotInside && (NameTitles.isDegree(whole, true) && !tokens.isEmpty() || whole.equals("an"))) {
                    tokens.add(new Token(whole, true, false, true, true));
                    continue;
                }
                for (var piece : token.split("(?<=[.\\-])")) {
                    var fold = Spelling.fold(piece);
                    if (!fold.isEmpty()) {
                        boolean shouting = piece.chars().noneMatch(Character::isLowerCase);
                        tokens.add(new Token(fold, piece.endsWith("."), piece.endsWith("-"), comma, shouting));
                    }
                }
            }
        }

        private boolean isArticle(int i) {
            return i + 1 < tokens.size()
                    && !tokens.get(i).dot
                    && NameTitles.isArticle(tokens.get(i).fold, tokens.get(i + 1).fold, tokens.get(i).hyphen);
        }

        private void article(Token article, Token name) {
            add(article.fold + name.fold, Kind.NAME, List.of(NameWords.keyOf(name.fold)));
        }

        private void single(int i) {
            var token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            boolean shoutedAlone = token.shouting && i > 0 && !tokens.get(0).shouting;
            if (NameTitles.isAnywhere(token.fold)
                    || !nameSeen && !last && NameTitles.isBefore(token.fold, token.dot)
                    || nameSeen && NameTitles.isDegree(token.fold, token.comma || shoutedAlone)) {
                words.add(new Word(token.fold, token.fold, Kind.TITLE, List.of()));
            } else if (nameSeen && !last && NameTitles.announcesFather(token.fold)) {
                fatherNext = true;
                words.add(new Word(token.fold, token.fold, Kind.TITLE, List.of()));
            } else if (!nameSeen && !last && token.fold.equals("m")) {
                add("muhammad", Kind.NAME, List.of());
            } else if (!nameSeen && !last && token.fold.equals("st")) {
                add("siti", Kind.NAME, List.of());
            } else if (token.fold.length() == 1 && !Character.isDigit(token.fold.charAt(0))) {
                add(token.fold, Kind.INITIAL, List.of());
            } else {
                name(token.fold);
            }
        }

        private void name(String fold) {
            var abdul = ABDUL.matcher(fold);
            if (abdul.matches()) {
                add("abdul", Kind.NAME, List.of());
                add(abdul.group(1), Kind.NAME, List.of());
            } else {
                add(NameTitles.inFull(fold), Kind.NAME, List.of());
            }
        }

        private void add(String fold, Kind kind, List<String> parts) {
            words.add(new Word(fold, NameWords.keyOf(fold), fatherNext ? Kind.FATHER : kind, parts));
            nameSeen = true;
        }
    }
}
