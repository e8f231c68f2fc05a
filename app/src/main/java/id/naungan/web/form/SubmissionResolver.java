package id.naungan.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Gives a page method what was sent with its form, read into the section record the parameter names. */
final class SubmissionResolver implements HandlerMethodArgumentResolver, Submissions {

    /** Name of the button that asks for one more row, with the list's path as its value. */
    static final String ADD = "_tambah";

    /** Name of the button that takes a row away, with the row's path as its value. */
    static final String REMOVE = "_hapus";

    /** Name of the button that searches for a region without a script. */
    static final String SEARCH = "_cari";

    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,4})]");
    private final FormReader reader;

    SubmissionResolver(FormReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var type = ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
        return read(type.asSubclass(Record.class), request);
    }

    @Override
    public <T extends Record> Submission<T> read(
            Class<T> type, Map<String, String[]> texts, Map<String, MultipartFile> files) {
        return reader.read(type, Texts.taken(Shape.of(type), texts, files, false));
    }

    @Override
    public <T extends Record> Submission<T> read(Form<T> form) {
        return reader.read(form.type(), new Texts(new java.util.LinkedHashMap<>(form.texts()), Map.of()));
    }

    @Override
    public <T extends Record> Submission<T> read(Class<T> type, NativeWebRequest request) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        var multipart = request.getNativeRequest(MultipartRequest.class);
        Map<String, String[]> sent = servlet == null ? Map.of() : servlet.getParameterMap();
        Map<String, MultipartFile> files = multipart == null ? Map.of() : multipart.getFileMap();
        var shape = Shape.of(type);
        if (sent.containsKey(ADD) || sent.containsKey(REMOVE) || sent.containsKey(SEARCH)) {
            var texts = Texts.taken(shape, sent, files, true);
            return new Submission.Rejected<>(new Form<>(shape, reshaped(texts, sent), List.of()));
        }
        return reader.read(type, Texts.taken(shape, sent, files, false));
    }

    private static Texts reshaped(Texts texts, Map<String, String[]> sent) {
        var changed = texts;
        for (var list : sent.getOrDefault(ADD, new String[0])) {
            var row = Math.min(Math.max(1, texts.rows(list)), Rows.MOST);
            changed = changed.with(list + "[" + row + "]._", List.of());
        }
        for (var name : sent.getOrDefault(REMOVE, new String[0])) {
            var row = ROW.matcher(name);
            if (row.matches()) {
                changed = changed.withoutRow(row.group(1), Integer.parseInt(row.group(2)));
            }
        }
        return changed;
    }
}
