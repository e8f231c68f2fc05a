package id.naungan.bench.measure;

import id.naungan.bench.measure.Web.Call;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An operation over HTTP: chance picks the next call, null when its rows have run out. */
record WebOperation(
        Web web, String name, @Nullable Double goal, boolean writes, Function<SplittableRandom, @Nullable Call> calls)
        implements Operation {

    /** One that reads. */
    WebOperation(Web web, String name, @Nullable Double goal, Function<SplittableRandom, @Nullable Call> calls) {
        this(web, name, goal, false, calls);
    }

    @Override
    public Client client() {
        return dice -> {
            var call = calls.apply(dice);
            if (call == null) return ROWS_RAN_OUT;
            var answer = web.send(call.request());
            if (!call.fits().of(answer)) throw new Wrong(answer.statusCode() + " " + brief(Web.text(answer)));
            return call.items();
        };
    }

    private static String brief(String text) {
        var plain = text.replaceAll("(?s)<(script|style|head).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        return plain.substring(0, Math.min(160, plain.length()));
    }
}
