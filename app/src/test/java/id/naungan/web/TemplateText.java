package id.naungan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words for people that a template writes itself instead of taking them from the message files. */
final class TemplateText {

    /** Words that are the same in every language. */
    private static final Set<String> ALLOWED = Set.of("Naungan");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}.*|.*\\p{L}{2,} \\p{L}{2,}.*");
    /** A message key, or the beginning of one. */
    private static final Pattern KEY = Pattern.compile("\\w+(\\.\\w*)+");

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|alt|placeholder|content-words)=\"([^\"$]*)\"");
    private static final Pattern DIRECTIVE = Pattern.compile("@(if|elseif|for|template\\.[A-Za-z0-9_.-]+)\\(");
    private static final Pattern WORD = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern DECLARATION = Pattern.compile("@(import|param)[^\\n]*");

    private final String source;
    private final List<String> found = new ArrayList<>();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static List<String> in(String template) {
        var scan = new TemplateText(template.replaceAll("(?s)<%--.*?--%>", ""));
        scan.html(false);
        return scan.found;
    }

    /** Reads markup to its end, or to the back quote that closes a content block. */
    private void html(boolean block) {
        var text = new StringBuilder();
        while (at < source.length()) {
            var c = source.charAt(at);
            if (block && c == '`') {
                break;
            } else if (c == '<' && at + 1 < source.length() && !Character.isWhitespace(source.charAt(at + 1))) {
                told(text);
                tag();
            } else if (!java()) {
                text.append(c);
                at++;
            } else {
                told(text);
            }
        }
        told(text);
        at++;
    }

    private void tag() {
        var text = new StringBuilder();
        var quoted = false;
        while (at < source.length()) {
            var c = source.charAt(at);
            if (java()) {
                text.append('$');
                continue;
            }
            quoted ^= c == '"';
            text.append(c);
            at++;
            if (c == '>' && !quoted) {
                break;
            }
        }
        var attributes = SPOKEN_ATTRIBUTE.matcher(text);
        while (attributes.find()) {
            told(new StringBuilder(attributes.group(1)));
        }
    }

    /** Skips an expression, statement or directive that starts here, looking at its literals. */
    private boolean java() {
        if (source.startsWith("${", at) || source.startsWith("!{", at) || source.startsWith("$unsafe{", at)) {
            at = source.indexOf('{', at) + 1;
            code('{', '}');
            return true;
        }
        for (var whole : List.of(DECLARATION, WORD)) {
            var found = whole.matcher(source).region(at, source.length());
            if (found.lookingAt()) {
                at = found.end();
                return true;
            }
        }
        var directive = DIRECTIVE.matcher(source).region(at, source.length());
        if (directive.lookingAt()) {
            at = directive.end();
            code('(', ')');
            return true;
        }
        return false;
    }

    private void code(char open, char close) {
        var depth = 1;
        while (at < source.length() && depth > 0) {
            var c = source.charAt(at);
            if (c == '"') {
                literal();
                continue;
            } else if (source.startsWith("@`", at)) {
                at += 2;
                html(true);
                continue;
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            at++;
        }
    }

    private void literal() {
        var end = at + 1;
        while (end < source.length() && source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        var text = source.substring(at + 1, end);
        if (SENTENCE.matcher(text).matches() && !KEY.matcher(text).matches() && !ALLOWED.contains(text)) {
            found.add(text);
        }
        at = end + 1;
    }

    private void told(StringBuilder text) {
        var words = text.toString().replaceAll("&[a-z]+;", "").strip();
        if (LETTERS.matcher(words).find() && !ALLOWED.contains(words) && !words.equals("!doctype html")) {
            found.add(words);
        }
        text.setLength(0);
    }
}
