package id.naungan.client.search;

import id.naungan.client.search.Population.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways people mistype a name, each a class of the seeded list; null when a name does not lend itself to it. */
enum Misspelling {
    EXACT {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return p.name().toLowerCase(Locale.ROOT);
        }
    },
    TYPO {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return inOneWord(p, dice, word -> typo(word, dice));
        }
    },
    TWO_TYPOS {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            var once = TYPO.of(p, dice);
            return once == null || p.name().indexOf(' ') < 0 ? null : inOneWord(once, dice, word -> typo(word, dice));
        }
    },
    OLD_SPELLING {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            var old = p.name()
                    .toLowerCase(Locale.ROOT)
                    .replace("j", "dj")
                    .replaceAll("(?<!n)y(?=[aiueo])", "j")
                    .replaceAll("c(?!h)", "tj")
                    .replace("u", "oe");
            return old.equalsIgnoreCase(p.name()) ? null : old;
        }
    },
    HABIT {
        private static final String[][] HABITS = {
            {"f", "p"},
            {"v", "f"},
            {"z", "s"},
            {"z", "j"},
            {"sy", "s"},
            {"kh", "h"},
            {"q", "k"},
            {"k", "q"},
            {"i", "y"},
            {"y", "i"},
            {"dh", "d"},
            {"th", "t"},
            {"ss", "s"},
            {"nn", "n"},
            {"ll", "l"},
            {"ch", "h"},
            {"ai", "ae"},
            {"ah", "a"},
            {"n", "nn"},
            {"t", "th"},
            {"u", "oe"},
            {"r", "rr"},
            {"d", "dh"}
        };

        @Override
        @Nullable
        String of(Person p, Dice dice) {
            var text = p.name().toLowerCase(Locale.ROOT);
            int changed = 0;
            for (int i = 0; i < 30 && changed < 2; i++) {
                var habit = dice.of(HABITS);
                int at = text.indexOf(habit[0], 1);
                if (at > 0) {
                    text = text.substring(0, at) + habit[1] + text.substring(at + habit[0].length());
                    changed++;
                }
            }
            return changed == 0 ? null : text;
        }
    },
    MUHAMMAD {
        private static final String[] FORMS = {
            "muh", "moh.", "m.", "mohd", "mhd", "mochamad", "mohamad", "muhamad", "moch.", "muchammad", "m"
        };

        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return p.name().startsWith("Muhammad ")
                    ? dice.of(FORMS) + p.name().substring(8).toLowerCase(Locale.ROOT)
                    : null;
        }
    },
    SITI {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return p.name().startsWith("Siti ")
                    ? dice.of(new String[] {"st.", "st", "sitti", "sity"})
                            + p.name().substring(4).toLowerCase(Locale.ROOT)
                    : null;
        }
    },
    SINGLE_NAME {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            if (p.name().indexOf(' ') >= 0) {
                return null;
            }
            return dice.chance(0.5) ? p.name() : HABIT.of(p, dice);
        }
    },
    ORDER {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            var words = new ArrayList<>(Arrays.asList(p.name().split(" ")));
            Collections.rotate(words, 1);
            return words.size() < 2 ? null : String.join(" ", words);
        }
    },
    MISSING_WORD {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            var words = new ArrayList<>(Arrays.asList(p.name().split(" ")));
            if (words.size() < 3) {
                return null;
            }
            words.remove(dice.below(words.size()));
            return String.join(" ", words);
        }
    },
    EXTRA_WORD {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return p.name().indexOf(' ') < 0
                    ? null
                    : p.name() + dice.of(new String[] {" Putra", " Sari", " Wijaya", ", S.Pd"});
        }
    },
    JOINED {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return p.name().split(" ").length < 3
                    ? null
                    : p.name().toLowerCase(Locale.ROOT).replaceFirst(" ", "");
        }
    },
    HALF_TYPED {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            int last = p.name().lastIndexOf(' ');
            return last < 0 || p.name().length() - last < 6
                    ? null
                    : p.name().substring(0, last + 4).toLowerCase(Locale.ROOT);
        }
    },
    NIK_PART {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            if (p.nik() == null) {
                return null;
            }
            int length = 7 + dice.below(5);
            int from = 4 + dice.below(13 - length);
            return p.nik().substring(from, from + length);
        }
    },
    NAME_AND_NIK_END {
        @Override
        @Nullable
        String of(Person p, Dice dice) {
            return p.nik() == null
                    ? null
                    : p.name().split(" ")[0] + " " + p.nik().substring(12);
        }
    };

    abstract @Nullable String of(Person p, Dice dice);

    private static @Nullable String inOneWord(Person p, Dice dice, java.util.function.UnaryOperator<String> change) {
        return inOneWord(p.name().toLowerCase(Locale.ROOT), dice, change);
    }

    private static @Nullable String inOneWord(String text, Dice dice, java.util.function.UnaryOperator<String> change) {
        var words = text.split(" ");
        int at = dice.below(words.length);
        if (words[at].length() < 4) {
            return null;
        }
        words[at] = change.apply(words[at]);
        return String.join(" ", List.of(words));
    }

    private static String typo(String word, Dice dice) {
        var text = new StringBuilder(word);
        int at = dice.chance(0.12) ? 0 : 1 + dice.below(word.length() - 1);
        switch (dice.below(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, (char) ('a' + dice.below(26)));
            case 2 -> text.setCharAt(at, (char) ('a' + dice.below(26)));
            default -> {
                int left = Math.min(at, word.length() - 2);
                text.setCharAt(left, word.charAt(left + 1));
                text.setCharAt(left + 1, word.charAt(left));
            }
        }
        return text.toString();
    }
}
