package id.naungan.instrument.expression;

import id.naungan.instrument.expression.Lexer.Kind;
import id.naungan.instrument.expression.Lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the tree of an expression: or, and, =, <, +, *, minus; each binds closer than the one before. */
final class Parser {

    private static final Map<String, Integer> BINDS = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("and", 2),
            Map.entry("=", 3),
            Map.entry("!=", 3),
            Map.entry("<", 4),
            Map.entry("<=", 4),
            Map.entry(">", 4),
            Map.entry(">=", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("div", 6),
            Map.entry("mod", 6));
    private static final int DEEPEST = 60;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Node parse(String text) {
        var parser = new Parser(Lexer.tokens(text));
        var node = parser.expression(1);
        if (parser.now().kind() != Kind.END)
            throw new WrongExpression("rest", parser.now().text());
        return node;
    }

    private Token now() {
        return tokens.get(at);
    }

    private Node expression(int least) {
        if (++depth > DEEPEST) throw new WrongExpression("deep");
        var left = primary();
        for (; ; ) {
            var operator = now().kind() == Kind.SIGN || now().kind() == Kind.WORD ? now().text() : "";
            int binds = BINDS.getOrDefault(operator, 0);
            if (binds < least) break;
            at++;
            left = new Node.Operation(operator, left, expression(binds + 1));
        }
        depth--;
        return left;
    }

    private Node primary() {
        var token = now();
        at++;
        return switch (token.kind()) {
            case NUMBER -> new Node.Literal(Double.valueOf(token.text()));
            case TEXT -> new Node.Literal(token.text());
            case NAME -> new Node.Name(token.text());
            case HERE -> new Node.Here();
            case WORD -> call(token.text());
            case SIGN -> signed(token.text());
            case END -> throw new WrongExpression("end");
        };
    }

    private Node signed(String sign) {
        if (sign.equals("-")) return new Node.Minus(expression(7));
        if (!sign.equals("(")) throw new WrongExpression("rest", sign);
        var inner = expression(1);
        expect(")");
        return inner;
    }

    private Node call(String function) {
        if (!now().text().equals("(") || now().kind() != Kind.SIGN) throw new WrongExpression("word", function);
        at++;
        var arguments = new ArrayList<Node>();
        while (!now().text().equals(")") || now().kind() != Kind.SIGN) {
            if (!arguments.isEmpty()) expect(",");
            arguments.add(expression(1));
        }
        at++;
        Functions.check(function, arguments);
        return new Node.Call(function, List.copyOf(arguments));
    }

    private void expect(String sign) {
        if (now().kind() != Kind.SIGN || !now().text().equals(sign)) throw new WrongExpression("expected", sign);
        at++;
    }
}
