package id.naungan.casework;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** A practised user on a phone, whose taps and keys are counted: 1.2 s a tap and 0.28 s a key (keystroke-level model). */
final class Tally {

    private static final double TAP = 1.2;
    private static final double KEY = 0.28;
    private static final int ENOUGH = 60;

    /** The next question that must be answered and is not. */
    private static final String NEXT = """
            () => {
              for (const form of document.querySelectorAll('main form.form')) for (const el of form.elements) {
                if (!el.name || el.name.startsWith('_') || ['hidden', 'file', 'submit', 'button', 'fieldset'].includes(el.type)) continue;
                if (el.tagName === 'BUTTON' || el.tagName === 'FIELDSET' || el.offsetParent === null) continue;
                const choice = el.type === 'radio' || el.type === 'checkbox';
                const place = choice ? el.closest('fieldset') : el.closest('.fields > div') || el.parentElement;
                if (place.querySelector('label .optional, legend .optional')) continue;
                const answered = choice ? [...form.elements].some(x => x.name === el.name && x.checked) : el.value !== '';
                if (!answered) return { name: el.name, type: el.type, id: el.id, date: 'date' in el.dataset, mode: el.inputMode,
                  codes: choice ? [...form.elements].filter(x => x.name === el.name).map(x => x.value)
                    : el.tagName === 'SELECT' ? [...el.options].map(x => x.value).filter(Boolean) : [] };
              }
              return null;
            }""";

    private final Map<String, String> wanted;
    private int taps;
    private int keys;
    private int fields;

    /** @param wanted what is answered, by the name of the question; everything else gets its first choice */
    Tally(Map<String, String> wanted) {
        this.wanted = wanted;
    }

    void tap(Locator what) {
        what.click();
        taps++;
    }

    void type(Locator where, String text) {
        where.fill(text);
        taps++;
        keys += text.length();
        fields++;
    }

    /** Answers everything the page asks for. */
    @SuppressWarnings("unchecked")
    void fill(Page page) {
        for (var i = 0; i < ENOUGH; i++) {
            var next = (Map<String, Object>) page.evaluate(NEXT);
            if (next == null) return;
            answer(page, next, (List<String>) next.get("codes"));
        }
        throw new AssertionError("never finished: " + page.url());
    }

    private void answer(Page page, Map<String, Object> next, List<String> codes) {
        var name = (String) next.get("name");
        var wish = wanted.getOrDefault(name, codes.isEmpty() ? "" : codes.getFirst());
        if (!codes.isEmpty() && !codes.contains(wish)) wish = codes.getFirst();
        var field = page.locator("main form.form [name=\"" + name + "\"]");
        switch ((String) next.get("type")) {
            case "radio", "checkbox" -> {
                page.locator("main form.form [name=\"" + name + "\"][value=\"" + wish + "\"]")
                        .check();
                taps++;
                fields++;
            }
            case "select-one" -> {
                field.selectOption(wish);
                taps += 2;
                fields++;
            }
            case "textarea" -> type(field, wish.isEmpty() ? "Ibu bekerja di Tawau, nenek sakit dan tidak kuat." : wish);
            default -> type(field, wish.isEmpty() ? text(next) : wish);
        }
    }

    private static String text(Map<String, Object> next) {
        if (Boolean.TRUE.equals(next.get("date"))) return "21-11-2026";
        return "numeric".equals(next.get("mode")) ? "6" : "Nurhaliza binti Ali";
    }

    double seconds() {
        return taps * TAP + keys * KEY;
    }

    int fields() {
        return fields;
    }

    String line(String what) {
        return "%-26s %3d isian %3d ketukan %4d huruf %5.0f detik".formatted(what, fields, taps, keys, seconds());
    }

    /** Taps of ways that were not walked here. */
    void more(int ways) {
        taps += ways;
    }

    void add(Tally other) {
        taps += other.taps;
        keys += other.keys;
        fields += other.fields;
    }
}
