package id.naungan.instrument.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An expression of a questionnaire: the small, safe part of XLSForm's. The same one runs on the phone (static/rumus.js). */
public final class Expression {

    private static final int LONGEST = 1000;

    private final Node root;

    private Expression(Node root) {
        this.root = root;
    }

    /** Reads one, or throws {@link WrongExpression}. */
    public static Expression of(String text) {
        if (text.length() > LONGEST) throw new WrongExpression("long");
        return new Expression(Parser.parse(text));
    }

    /** Codes of the questions it asks about. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        collect(root, names);
        return names;
    }

    public boolean holds(Known known) {
        return Values.yes(value(root, known));
    }

    public String text(Known known) {
        return Values.text(value(root, known));
    }

    private static void collect(Node node, Set<String> names) {
        switch (node) {
            case Node.Name(var code) -> names.add(code);
            case Node.Call(_, var arguments) -> arguments.forEach(one -> collect(one, names));
            case Node.Operation(_, var left, var right) -> {
                collect(left, names);
                collect(right, names);
            }
            case Node.Minus(var of) -> collect(of, names);
            case Node.Literal _, Node.Here _ -> {}
        }
    }

    private static Object value(Node node, Known known) {
        return switch (node) {
            case Node.Literal(var value) -> value;
            case Node.Name(var code) -> known.answer(code);
            case Node.Here _ -> known.here();
            case Node.Minus(var of) -> -Values.number(value(of, known));
            case Node.Operation operation -> operation(operation, known);
            case Node.Call(var name, var arguments) -> call(name, arguments, known);
        };
    }

    private static Object call(String name, List<Node> arguments, Known known) {
        if (name.equals("if")) return value(arguments.get(Values.yes(value(arguments.get(0), known)) ? 1 : 2), known);
        var values = arguments.stream().map(one -> value(one, known)).toList();
        if (!name.equals("coalesce")) return Functions.call(name, values, known);
        return values.stream()
                .filter(value -> !Values.text(value).isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Object operation(Node.Operation operation, Known known) {
        var left = value(operation.left(), known);
        if (operation.operator().equals("or") && Values.yes(left)) return true;
        if (operation.operator().equals("and") && !Values.yes(left)) return false;
        var right = value(operation.right(), known);
        return switch (operation.operator()) {
            case "or", "and" -> Values.yes(right);
            case "+" -> Values.number(left) + Values.number(right);
            case "-" -> Values.number(left) - Values.number(right);
            case "*" -> Values.number(left) * Values.number(right);
            case "div" -> Values.number(left) / Values.number(right);
            case "mod" -> Values.number(left) % Values.number(right);
            default -> Values.compare(operation.operator(), left, right);
        };
    }
}
