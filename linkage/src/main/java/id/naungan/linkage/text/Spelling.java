package id.naungan.linkage.text;

import java.util.Map;
import java.util.Set;

/** One word of an Indonesian name: its full form, and the key on which spelling habits coincide. */
final class Spelling {
    private static final Map<String, String> FULL = Map.ofEntries(
            family(
                    "MUHAMMAD",
                    "MUH MOH MOHD MUHD MHD MOCH MOCHD MUCH MHMD MUKH MOKH MUHAMAD MOHAMMAD MOHAMAD MOHAMMED"
                            + " MUHAMMED MOHAMED MOCHAMAD MOCHAMMAD MUKHAMMAD MUKHAMAD MOKHAMAD MUHAMAT MUHAMMAT MACHMAD"),
            family("SITI", "ST STI SITTI SITY"),
            family("AHMAD", "ACH AKH AHM AHMD ACHMAD AKHMAD AKHMAT AHMAT AHMED ACHMAT"),
            family("ABDUL", "ABD ABDL ABDOEL ABDULL ABDU ABDAL"),
            family("NUR", "NOOR NOR NURR NOER"),
            family("PUTRI", "PUTERI PUTRY PUTRIE PT"),
            family("SRI", "SERI SRY SRIE"),
            family("DWI", "DWIE DUI"),
            family("WAYAN", "WYN"),
            family("NYOMAN", "NYM"),
            family("KETUT", "KT"),
            family("KOMANG", "KMG"),
            family("AISYAH", "AISAH AISHA AISYIAH AISYA AISIYAH"),
            family("KHADIJAH", "KADIJAH HADIJAH KHODIJAH CHADIJAH"),
            family("RAMADHAN", "ROMADHON RAMADAN RAMADHON ROMADON"),
            family("RAMADHANI", "ROMADHONI RAMADANI ROMADONI"),
            family("RAHMAN", "ROHMAN RACHMAN ROCHMAN"),
            family("KHAIRUNNISA", "KHOIRUNNISA CHAIRUNNISA KHAIRUNISA KHOIRUNISA"),
            family("ABDULLAH", "ABDULLOH ABDULAH"),
            family("YUSUF", "YUSUP JUSUF YOESOEF"),
            family("RIZKI", "RIZKY RISKI RISKY RIZQI RIZQY"));

    private static final Map<String, String> FORMS = forms();

    /** Common first words that tell little about the person. */
    private static final Set<String> PREFIXES =
            Set.of("MUHAMMAD", "SITI", "AHMAD", "ABDUL", "NUR", "I", "NI", "M", "A", "ST", "PUTRI", "SRI");

    private Spelling() {}

    private static Map.Entry<String, String> family(String full, String forms) {
        return Map.entry(full, forms);
    }

    private static Map<String, String> forms() {
        var all = new java.util.HashMap<String, String>();
        FULL.forEach((full, forms) -> {
            for (String form : forms.split(" ")) {
                all.put(form, full);
            }
        });
        return all;
    }

    static String full(String word) {
        return FORMS.getOrDefault(word, word);
    }

    static boolean prefix(String word) {
        return PREFIXES.contains(word);
    }

    /** Old spelling, Arabic digraphs, f/p/v, z/s, q/k, y/i, doubled letters and silent h fall together, as do Hidayat and Hidayah. */
    static String key(String word) {
        var out = new StringBuilder(word.length() + 2);
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            char next = i + 1 < n ? word.charAt(i + 1) : 0;
            switch (c) {
                case 'O' -> {
                    if (next == 'E' || next == 'O' || next == 'U') {
                        out.append('U');
                        i++;
                    } else {
                        out.append('O');
                    }
                }
                case 'D' -> {
                    if (next == 'J') {
                        out.append('J');
                        i++;
                    } else if (next == 'Z') {
                        out.append('S');
                        i++;
                    } else {
                        out.append('D');
                    }
                }
                case 'T' -> {
                    if (next == 'J') {
                        out.append('C');
                        i++;
                    } else if (next == 'S') {
                        out.append('S');
                        i++;
                    } else if (i < n - 1 || n < 5 || word.charAt(i - 1) != 'A') {
                        out.append('T');
                    }
                }
                case 'S' -> {
                    out.append('S');
                    if ((next == 'Y' && i + 2 < n && vowel(word.charAt(i + 2))) || next == 'J' || next == 'H') {
                        i++;
                    }
                }
                case 'K' -> {
                    out.append(next == 'H' ? 'H' : 'K');
                    i += next == 'H' ? 1 : 0;
                }
                case 'C' -> {
                    if (next == 'H') {
                        out.append('H');
                        i++;
                    } else {
                        out.append(next == 'K' || next == 'L' || next == 'R' ? 'K' : 'C');
                    }
                }
                case 'P', 'V', 'F' -> {
                    out.append('P');
                    i += c == 'P' && next == 'H' ? 1 : 0;
                }
                case 'Z' -> out.append('S');
                case 'Q' -> out.append('K');
                case 'X' -> out.append("KS");
                case 'Y' -> out.append('I');
                case 'W' -> out.append('U');
                case 'E' -> {
                    out.append(next == 'E' ? 'I' : 'E');
                    i += next == 'E' ? 1 : 0;
                }
                case 'H' -> {
                    char before = out.isEmpty() ? 'A' : out.charAt(out.length() - 1);
                    if (i < n - 1 && (i == 0 || vowel(before))) {
                        out.append('H');
                    }
                }
                default -> out.append(c);
            }
        }
        return single(out, word);
    }

    private static String single(StringBuilder letters, String otherwise) {
        int kept = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (kept == 0 || letters.charAt(kept - 1) != letters.charAt(i)) {
                letters.setCharAt(kept++, letters.charAt(i));
            }
        }
        letters.setLength(kept);
        return kept == 0 ? otherwise : letters.toString();
    }

    private static boolean vowel(char c) {
        return c == 'A' || c == 'I' || c == 'U' || c == 'E' || c == 'O';
    }
}
