package id.naungan.bench.measure;

import id.naungan.bench.measure.Web.Call;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several requests one after another that together are one thing to whoever waits. */
record InTurn(Web web, String name, Function<SplittableRandom, List<Call>> calls) implements Operation {

    @Override
    public @Nullable Double goal() {
        return null;
    }

    @Override
    public Client client() {
        return dice -> {
            for (var call : calls.apply(dice)) {
                var answer = web.send(call.request());
                if (!call.fits().of(answer)) throw new Wrong(answer.statusCode() + " " + call.request().uri());
            }
            return 1;
        };
    }
}
