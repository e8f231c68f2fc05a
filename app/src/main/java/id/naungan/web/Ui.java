package id.naungan.web;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Item;
import id.naungan.web.form.Kind;
import id.naungan.web.form.NormSource.Basis;
import id.naungan.web.form.Option;
import id.naungan.web.form.Problem;
import id.naungan.web.form.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every template gets first: words, dates and numbers in the reader's language, and where and who the reader is. */
public record Ui(
        Locale locale,
        @Nullable Who who,
        String path,
        Query query,
        Outcome outcome,
        @Nullable String flash,
        Supplier<String> csrfToken,
        Kit kit) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** How the request ended; the page says it in its title and the browser keeps or drops what was typed. */
    public enum Outcome {
        FINE,
        REJECTED,
        FAILED
    }

    public String msg(String key, Object... args) {
        return kit.messages().get(locale, key, args);
    }

    /** Whether the message files have this key. */
    public boolean has(String key) {
        return kit.messages().has(locale, key);
    }

    /** The words of something that knows its key. */
    public String msg(Worded worded) {
        return msg(worded.messageKey());
    }

    /** The words of a constant, by its own key or else by {@code Type.NAME}. */
    public String label(Enum<?> constant) {
        return constant instanceof Worded worded
                ? msg(worded)
                : msg(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The label of a part of a form. */
    public String label(Item item) {
        return msg(item.labelKey(), item.labelArgs());
    }

    /** What is wrong with a field, in a sentence that names the field. */
    public String problem(Form<?> form, Problem problem) {
        return form.find(problem.path()).map(item -> problem(item, problem)).orElseGet(() -> sentence(problem, ""));
    }

    /** What is wrong with this part of a form. */
    public String problem(Item item, Problem problem) {
        var missing = item.labelKey() + ".missing";
        return problem.missing() && has(missing) ? msg(missing) : sentence(problem, label(item));
    }

    private String sentence(Problem problem, String label) {
        var args = new Object[problem.args().size() + 1];
        args[0] = inSentence(label);
        for (var i = 1; i < args.length; i++) args[i] = problem.args().get(i - 1) instanceof LocalDate day ? date(day) : problem.args().get(i - 1);
        var sentence = msg(problem.key(), args);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String inSentence(String label) {
        var acronym = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    public List<Option> options(String table) {
        return kit.options(table, locale);
    }

    /** The choices of a field: an enum's constants, a table's rows, or regions. */
    public List<Option> choices(Field field) {
        if (field.kind() == Kind.REGION) {
            return kit.regions(field, locale);
        }
        var table = field.table();
        return table != null
                ? kit.options(table, locale)
                : field.constants().stream()
                        .map(constant -> new Option(constant.name(), label(constant)))
                        .toList();
    }

    /** The field's own hint, or how to write a date or time, or nothing. */
    public String hint(Field field) {
        if (has(field.hintKey())) {
            return msg(field.hintKey());
        }
        return switch (field.kind()) {
            case DATE -> msg("form.hint.date");
            case TIME -> msg("form.hint.time");
            case MONTH -> msg("form.hint.month");
            default -> "";
        };
    }

    /** Ids of the notes that belong to an input, or null. */
    public @Nullable String describes(Field field) {
        var hint = hint(field).isEmpty()
                && (field.norm() == null || basis(field.norm()).isEmpty());
        var ids = (hint ? "" : field.hintId() + " ") + (field.wrong() ? field.problemId() : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Which keyboard a phone shows. */
    public @Nullable String inputMode(Field field) {
        return switch (field.kind()) {
            case NUMBER -> "numeric";
            case DECIMAL -> "decimal";
            case TEXT -> field.digits() ? "numeric" : null;
            default -> null;
        };
    }

    /** What stands in a field, in the reader's words: choices by their names, dates written out; the empty text for nothing. */
    public String text(Field field) {
        var named = field.table() != null
                || field.kind() == Kind.REGION
                || !field.constants().isEmpty();
        if (!named) {
            return field.kind() == Kind.DATE ? written(field.value()) : String.join(", ", field.values());
        }
        return choices(field).stream()
                .filter(choice -> field.has(choice.value()))
                .map(Option::text)
                .collect(Collectors.joining(", "));
    }

    private String written(String date) {
        try {
            return date.isEmpty() ? "" : date((LocalDate) Reading.value(LocalDate.class, date));
        } catch (IllegalArgumentException _) {
            return date;
        }
    }

    public Optional<Basis> basis(String norm) {
        return kit.basis(norm, locale);
    }

    /** "3 Maret 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** "Maret 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
    }

    /** "14.05" in Indonesian, "14:05" in English. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(english() ? "HH:mm" : "HH.mm", locale)
                .format(time);
    }

    /** "3 Maret 2026, 14.05 WITA", in the reader's own zone. */
    public String dateTime(Instant instant) {
        var there = instant.atZone(zone());
        return date(there.toLocalDate()) + ", " + time(there.toLocalTime()) + " " + zoneWord(instant);
    }

    private String zoneWord(Instant instant) {
        return switch (zone().getRules().getOffset(instant).getTotalSeconds() / 3600) {
            case 7 -> "WIB";
            case 8 -> "WITA";
            case 9 -> "WIT";
            default -> zone().getDisplayName(TextStyle.SHORT, locale);
        };
    }

    /** The reader's zone; visitors get the capital's. */
    public ZoneId zone() {
        return who == null ? WIB : who.zone();
    }

    /** Today where the reader is. */
    public LocalDate today() {
        return LocalDate.ofInstant(kit.clock().instant(), zone());
    }

    /** "8 tahun", for babies "5 bulan" or "12 hari". */
    public String age(LocalDate born) {
        var lived = Period.between(born, today());
        if (lived.getYears() > 0) {
            return msg("age.years", lived.getYears());
        }
        return lived.getMonths() > 0 ? msg("age.months", lived.getMonths()) : msg("age.days", lived.getDays());
    }

    /** "12.345". */
    public String number(long number) {
        return kit.number(locale).format(number);
    }

    /** "12.345,6" with as many decimals as the number has. */
    public String number(BigDecimal number) {
        return kit.number(locale).format(number);
    }

    /** "Rp1.234.567". */
    public String money(BigDecimal rupiah) {
        return "Rp" + kit.number(locale).format(rupiah);
    }

    public String csrf() {
        return csrfToken.get();
    }

    public boolean may(String permission) {
        return who != null && who.may(permission);
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** The navigation entries this person may use. */
    public List<NavItem> nav() {
        return kit.nav().stream().filter(item -> item.visibleTo(who)).toList();
    }

    /** Whether the page belongs to this entry. */
    public boolean within(NavItem item) {
        return item.leadsTo(path);
    }

    /** Address of a browser file, changing with its content so that it may be kept for ever. */
    public String asset(String file) {
        return kit.asset(file);
    }

    /** This page's address with one query parameter set anew; an empty value drops it, and another filter starts at page one. */
    public String with(String parameter, String value) {
        return path + query.with(parameter, value);
    }

    /** This page's own address. */
    public String here() {
        return query.raw().isEmpty() ? path : path + "?" + query.raw();
    }

    /** One query parameter of this page, or the empty text. */
    public String asked(String parameter) {
        return query.value(parameter);
    }
}
