package id.naungan.linkage.compare;

import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;

/** Pairs off the words of two names: the same first, then the same but for spelling, nearly the same, joined, initials. */
final class WordMatch {
    private static final int MOST_WORDS = 32;
    private static final float SPELLING_SHARE = 0.9f;
    private static final float TYPO_SHARE = 0.7f;
    private static final float SLIPS_SHARE = 0.5f;
    private static final float INITIAL_BITS = 3;

    private final Words words;
    private final Sequences names;
    private final long[] facts;
    private final float[] rarity;
    private final NearWords near;
    private final int[] left = new int[MOST_WORDS];
    private final int[] right = new int[MOST_WORDS];
    private final long[] leftFacts = new long[MOST_WORDS];
    private final long[] rightFacts = new long[MOST_WORDS];

    private int m;
    private int n;
    private int freeLeft;
    private int freeRight;
    private float bits;
    private int spellings;
    private int typos;
    private int endings;
    private int endingSlips;
    private int slips;
    private int merged;
    private int initials;
    private boolean turned;

    WordMatch(Words words, Sequences names, float[] rarity) {
        this.words = words;
        this.names = names;
        this.rarity = rarity;
        facts = names.facts(words);
        near = new NearWords(words);
    }

    void of(int x, int y) {
        m = names.copy(x, left, MOST_WORDS - 1);
        n = names.copy(y, right, MOST_WORDS - 1);
        boolean letters = look(x, leftFacts, m) | look(y, rightFacts, n);
        freeLeft = (1 << m) - 1;
        freeRight = (1 << n) - 1;
        bits = 0;
        spellings = typos = endings = endingSlips = slips = merged = initials = 0;
        turned = false;
        equal();
        if (freeLeft != 0 && freeRight != 0) {
            spelling();
            typo();
            if (m > 1) {
                merge(left, leftFacts, m, right, rightFacts, n, true);
            }
            if (n > 1) {
                merge(right, rightFacts, n, left, leftFacts, m, false);
            }
            if (letters) {
                initial();
            }
        }
    }

    /** Fetches the facts of words; whether one is a single letter. */
    private boolean look(int name, long[] into, int count) {
        boolean letters = false;
        for (int i = 0; i < count; i++) {
            into[i] = facts[name + 1 + i];
            letters |= Words.length(into[i]) == 1;
        }
        return letters;
    }

    private void equal() {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (left[i] == right[j] && (freeRight >>> j & 1) != 0) {
                    pair(i, j, rarity[left[i]]);
                    break;
                }
            }
        }
    }

    private void spelling() {
        for (int l = freeLeft; l != 0; l &= l - 1) {
            int i = Integer.numberOfTrailingZeros(l);
            for (int r = freeRight; r != 0; r &= r - 1) {
                int j = Integer.numberOfTrailingZeros(r);
                if (leftFacts[i] >>> 32 == rightFacts[j] >>> 32 && Words.length(leftFacts[i]) > 1) {
                    pair(i, j, SPELLING_SHARE * rarer(i, j));
                    spellings++;
                    break;
                }
            }
        }
    }

    /** Words that are nearly the same; those that took several slips only when all others have found theirs. */
    private void typo() {
        if (typo(NearWords.Slip.ENDING)) {
            typo(NearWords.Slip.SEVERAL);
        }
    }

    /** Pairs off words with this slip between them or less; whether free words remain with a greater one. */
    private boolean typo(NearWords.Slip most) {
        boolean greater = false;
        for (int l = freeLeft; l != 0; l &= l - 1) {
            int i = Integer.numberOfTrailingZeros(l);
            for (int r = freeRight; r != 0; r &= r - 1) {
                int j = Integer.numberOfTrailingZeros(r);
                if (NearWords.far(leftFacts[i], rightFacts[j])) {
                    continue;
                }
                NearWords.Slip slip = near.between(left[i], leftFacts[i], right[j], rightFacts[j]);
                if (slip.compareTo(most) <= 0) {
                    pair(i, j, (slip == NearWords.Slip.SEVERAL ? SLIPS_SHARE : TYPO_SHARE) * rarer(i, j));
                    count(slip);
                    break;
                }
                greater |= slip == NearWords.Slip.SEVERAL;
            }
        }
        return greater;
    }

    private void count(NearWords.Slip slip) {
        typos++;
        switch (slip) {
            case AT_END -> endingSlips++;
            case ENDING -> endings++;
            case SEVERAL -> slips++;
            default -> {}
        }
    }

    private void initial() {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (free(i, j)
                        && Words.length(leftFacts[i]) == 1 != (Words.length(rightFacts[j]) == 1)
                        && words.at(left[i], 0) == words.at(right[j], 0)) {
                    pair(i, j, INITIAL_BITS);
                    initials++;
                    break;
                }
            }
        }
    }

    private boolean free(int i, int j) {
        return (freeLeft >>> i & freeRight >>> j & 1) != 0;
    }

    private void pair(int i, int j, float gained) {
        freeLeft &= ~(1 << i);
        freeRight &= ~(1 << j);
        bits += gained;
        turned |= Math.abs(i - j) > Math.abs(m - n);
    }

    private float rarer(int i, int j) {
        return Math.max(rarity[left[i]], rarity[right[j]]);
    }

    /** Two neighbouring words of one name that the other writes as one. */
    private void merge(
            int[] apart,
            long[] apartFacts,
            int count,
            int[] joined,
            long[] joinedFacts,
            int joinedCount,
            boolean leftApart) {
        for (int i = 0; i + 1 < count; i++) {
            int both = 3 << i;
            if (((leftApart ? freeLeft : freeRight) & both) != both) {
                continue;
            }
            int length = Words.length(apartFacts[i]) + Words.length(apartFacts[i + 1]);
            int letters = Words.letters(apartFacts[i]) | Words.letters(apartFacts[i + 1]);
            for (int j = 0; j < joinedCount; j++) {
                if (((leftApart ? freeRight : freeLeft) >>> j & 1) != 0
                        && Math.abs(Words.length(joinedFacts[j]) - length) <= 1
                        && Integer.bitCount(Words.letters(joinedFacts[j]) ^ letters) <= 2
                        && near.writtenAs(apart[i], apart[i + 1], joined[j])) {
                    freeLeft &= leftApart ? ~both : ~(1 << j);
                    freeRight &= leftApart ? ~(1 << j) : ~both;
                    bits += rarity[apart[i]] + rarity[apart[i + 1]];
                    merged++;
                    break;
                }
            }
        }
    }

    /** Whether one of the names is a single word, as the name somebody is called by. */
    boolean single() {
        return Math.min(m, n) == 1;
    }

    int restLeft() {
        return Integer.bitCount(freeLeft);
    }

    int restRight() {
        return Integer.bitCount(freeRight);
    }

    boolean nothing() {
        return restLeft() == m;
    }

    /** How rare the words are that fit, in bits. */
    float bits() {
        return bits;
    }

    /** Whether both names are the same words in the same order. */
    boolean same() {
        return freeLeft == 0 && freeRight == 0 && !turned && spellings + typos + merged + initials == 0;
    }

    int spellings() {
        return spellings;
    }

    int typos() {
        return typos;
    }

    /** How many of the typos only leave out, add or swap letters at the end of a word. */
    int endingSlips() {
        return endingSlips;
    }

    /** How many of the typos put other letters at the end of a word. */
    int endings() {
        return endings;
    }

    /** How many of the typos are more than one slip. */
    int slips() {
        return slips;
    }

    int merged() {
        return merged;
    }

    int initials() {
        return initials;
    }

    /** Whether words stand in another order. */
    boolean turned() {
        return turned;
    }

    /** Whether the first words that tell something found each other. */
    boolean firstWords() {
        return (freeLeft >>> first(left, leftFacts, m) & 1) == 0
                && (freeRight >>> first(right, rightFacts, n) & 1) == 0;
    }

    private int first(int[] row, long[] facts, int count) {
        for (int i = 0; i < count; i++) {
            if (Words.length(facts[i]) > 1 && !words.prefix(row[i])) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the names look alike as a whole although no word fits. */
    boolean alike() {
        return near.alike(left, leftFacts, m, right, rightFacts, n);
    }
}
