package id.naungan.instrument.expression;

import java.util.List;

/** An expression that cannot be understood; key and arguments of the sentence that says why. */
public final class WrongExpression extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    WrongExpression(String key, Object... arguments) {
        super(key);
        this.key = "instrument.expression." + key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
