package id.naungan.instrument.expression;

import java.util.List;

/** A part of an expression. */
sealed interface Node {

    /** A number or a text that stands in the expression. */
    record Literal(Object value) implements Node {}

    /** The answer to another question. */
    record Name(String code) implements Node {}

    /** The answer to the question itself. */
    record Here() implements Node {}

    record Call(String function, List<Node> arguments) implements Node {}

    record Operation(String operator, Node left, Node right) implements Node {}

    record Minus(Node of) implements Node {}
}
