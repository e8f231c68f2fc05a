package id.naungan.web;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Item;
import id.naungan.web.form.NormSource.Basis;
import id.naungan.web.form.Option;
import id.naungan.web.form.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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

    private static final Set<String> LISTED =
            Set.of("/bantuan", "/privasi", "/glosarium", "/cek", "/daftar-lks", "/riset");
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

    /** The sentences a script of the page may need: all whose key begins so, as JSON. */
    public String words(String beginning) {
        return kit.messages().json(locale, beginning);
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
        return fields().problem(form, problem);
    }

    /** What is wrong with this part of a form. */
    public String problem(Item item, Problem problem) {
        return fields().problem(item, problem);
    }

    public List<Option> options(String table) {
        return kit.options(table, locale);
    }

    /** The choices of a field: an enum's constants, a table's rows, or regions. */
    public List<Option> choices(Field field) {
        return fields().choices(field);
    }

    /** The field's own hint, or how to write a date or time, or nothing. */
    public String hint(Field field) {
        return fields().hint(field);
    }

    /** Ids of the notes that belong to an input, or null. */
    public @Nullable String describes(Field field) {
        return fields().describes(field);
    }

    /** Which keyboard a phone shows. */
    public @Nullable String inputMode(Field field) {
        return fields().inputMode(field);
    }

    /** What stands in a field, in the reader's words: choices by their names, dates written out; the empty text for nothing. */
    public String text(Field field) {
        return fields().text(field);
    }

    private FieldWords fields() {
        return new FieldWords(this);
    }

    public Optional<Basis> basis(String norm) {
        return kit.basis(norm, locale);
    }

    /** "3 Maret 2026". */
    public String date(LocalDate date) {
        return times().date(date);
    }

    /** "Maret 2026". */
    public String month(YearMonth month) {
        return times().month(month);
    }

    /** "14.05" in Indonesian, "14:05" in English. */
    public String time(LocalTime time) {
        return times().time(time);
    }

    /** "3 Maret 2026, 14.05 WITA", in the reader's own zone. */
    public String dateTime(Instant instant) {
        return times().dateTime(instant);
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

    private Times times() {
        return new Times(locale, zone());
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

    /** A fresh number for a form, so that the same form sent twice is done once. */
    public String once() {
        return UUID.randomUUID().toString();
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

    /** Whether search engines may list this page: only what says nothing about anybody. */
    public boolean listed() {
        return who == null && outcome == Outcome.FINE && LISTED.contains(path);
    }

    /** The script that fetches the others. */
    public String startScript() {
        return StartScript.TEXT;
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
