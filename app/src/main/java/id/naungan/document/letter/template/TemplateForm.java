package id.naungan.document.letter.template;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a template as they are edited; an empty one is taken from above. */
@MessagePrefix("letter.templateForm")
record TemplateForm(
        @Nullable @LongText @Size(max = 300) String header,
        @Nullable @Size(max = 120) String title,
        @Nullable @LongText @Size(max = 2000) String opening,
        @Nullable @LongText @Size(max = 2000) String closing,
        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {

    static TemplateForm of(LetterTemplate now) {
        return new TemplateForm(now.header(), now.title(), now.opening(), now.closing(), "", now.version());
    }

    boolean same(LetterTemplate now) {
        return equals(new TemplateForm(now.header(), now.title(), now.opening(), now.closing(), reason, version));
    }

    /** The texts that may hold placeholders, by field. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        if (header != null) texts.put("header", header);
        if (title != null) texts.put("title", title);
        if (opening != null) texts.put("opening", opening);
        if (closing != null) texts.put("closing", closing);
        return texts;
    }
}
