package id.naungan.instrument.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into its words. */
final class Lexer {

    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        HERE,
        WORD,
        SIGN,
        END
    }

    record Token(Kind kind, String text) {}

    private static final Pattern TOKEN = Pattern.compile("""
            \\s*(?:(\\d+(?:\\.\\d+)?)|'([^']*)'|"([^"]*)"|\\$\\{\\s*([A-Za-z_][A-Za-z0-9_.-]*)\\s*\\}|([A-Za-z][A-Za-z-]*)|(<=|>=|!=|[=<>+*(),-])|(\\.))""".strip());

    private Lexer() {}

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.substring(at).isBlank()) break;
            if (!matcher.find(at) || matcher.start() != at)
                throw new WrongExpression("sign", text.substring(at).strip().substring(0, 1));
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token token(Matcher m) {
        if (m.group(1) != null) return new Token(Kind.NUMBER, m.group(1));
        if (m.group(2) != null) return new Token(Kind.TEXT, m.group(2));
        if (m.group(3) != null) return new Token(Kind.TEXT, m.group(3));
        if (m.group(4) != null) return new Token(Kind.NAME, m.group(4));
        if (m.group(5) != null) return new Token(Kind.WORD, m.group(5));
        if (m.group(6) != null) return new Token(Kind.SIGN, m.group(6));
        return new Token(Kind.HERE, ".");
    }
}
