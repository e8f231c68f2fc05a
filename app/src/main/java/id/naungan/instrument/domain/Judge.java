package id.naungan.instrument.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether a text is an answer to a question of its type, and how it is kept. */
public final class Judge {

    /** The text as it is kept, or the key of the sentence that says what is wrong with it. */
    public sealed interface Judged {
        record Fine(String value) implements Judged {}

        record Wrong(String key) implements Judged {}
    }

    private static final int LONGEST = 4000;
    private static final Pattern TYPED_DATE = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern PLACE = Pattern.compile("-?\\d{1,2}(\\.\\d{1,10})? -?\\d{1,3}(\\.\\d{1,10})?( .*)?");

    private Judge() {}

    public static Judged of(Questionnaire asks, Item item, String text) {
        if (text.length() > LONGEST) return new Judged.Wrong("instrument.wrong.long");
        return switch (item.type()) {
            case TEXT, IMAGE -> new Judged.Fine(text);
            case INTEGER -> matching(text.replace(".", ""), "-?\\d{1,15}", "integer");
            case DECIMAL -> number(text.replace(',', '.'));
            case DATE -> parsed(iso(text), LocalDate::parse, "date");
            case TIME -> parsed(text, LocalTime::parse, "time");
            case DATETIME -> parsed(text, LocalDateTime::parse, "datetime");
            case SELECT_ONE -> chosen(asks, item, List.of(text));
            case SELECT_MULTIPLE -> chosen(asks, item, Arrays.asList(text.split("\\s+")));
            case GEOPOINT -> matching(text, PLACE.pattern(), "geopoint");
            case ACKNOWLEDGE -> matching(text, ItemType.OK, "choice");
            case NOTE, GROUP, REPEAT, CALCULATE -> new Judged.Wrong("instrument.wrong.choice");
        };
    }

    private static String iso(String text) {
        var typed = TYPED_DATE.matcher(text);
        return typed.matches()
                ? "%s-%02d-%02d"
                        .formatted(typed.group(3), Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)))
                : text;
    }

    private static Judged matching(String text, String pattern, String what) {
        return text.matches(pattern) ? new Judged.Fine(text) : new Judged.Wrong("instrument.wrong." + what);
    }

    private static Judged number(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?")
                ? new Judged.Fine(Marking.plain(new BigDecimal(text)).toPlainString())
                : new Judged.Wrong("instrument.wrong.decimal");
    }

    private static Judged parsed(String text, Function<String, Object> parse, String what) {
        return attempt(text, parse)
                .<Judged>map(value -> new Judged.Fine(value.toString()))
                .orElse(new Judged.Wrong("instrument.wrong." + what));
    }

    private static Optional<Object> attempt(String text, Function<String, Object> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Judged chosen(Questionnaire asks, Item item, List<String> codes) {
        var known = asks.choices(item).stream().map(Choice::code).toList();
        return known.containsAll(codes)
                ? new Judged.Fine(
                        String.join(" ", known.stream().filter(codes::contains).toList()))
                : new Judged.Wrong("instrument.wrong.choice");
    }
}
