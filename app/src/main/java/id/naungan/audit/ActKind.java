package id.naungan.audit;

/** The name of a kind of Act, such as `client.registered`; its words stand in the message files under `act.` + code. */
public record ActKind(String code) {

    public ActKind {
        if (!code.matches("[a-z]+(\\.[a-z-]+)+")) throw new IllegalArgumentException(code);
    }

    public static ActKind of(String code) {
        return new ActKind(code);
    }
}
