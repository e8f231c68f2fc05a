package id.naungan.notice.hook;

import id.naungan.notice.Urgency;
import id.naungan.notice.hook.PublicAddress.NotPublic;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Calls a webhook: which kind of thing, how urgent, where to look. Never who. */
@Component
public class HookPost {

    /** What is sent; each call can be told apart by its id, for the same one may come twice. */
    private record Body(UUID id, String kind, String link, Urgency urgency) {}

    private final Signature signature;
    private final JsonMapper json;
    private final Clock clock;
    private final String address;
    private final boolean alsoPrivate;

    HookPost(
            Signature signature,
            JsonMapper json,
            Clock clock,
            @Value("${naungan.address:}") String address,
            @Value("${naungan.notice.private-addresses:false}") boolean alsoPrivate) {
        this.signature = signature;
        this.json = json;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
        this.alsoPrivate = alsoPrivate;
    }

    /** Nothing when it was taken, else a word for what went wrong. */
    public @Nullable String send(Hook hook, UUID delivery, String kind, String href, Urgency urgency) {
        var url = URI.create(hook.url());
        if (!allowed(url)) return "address";
        var body = json.writeValueAsString(new Body(delivery, kind, address + href, urgency));
        long seconds = clock.instant().getEpochSecond();
        var headers = Map.of(
                "X-Naungan-Delivery", delivery.toString(),
                "X-Naungan-Time", String.valueOf(seconds),
                "X-Naungan-Signature", Signature.of(signature.secret(hook.id(), hook.generation()), seconds, body));
        try {
            int status = HookCall.post(url, PublicAddress.of(url.getHost(), alsoPrivate), body, headers);
            return status / 100 == 2 ? null : "http-" + status;
        } catch (NotPublic _) {
            return "private";
        } catch (UnknownHostException _) {
            return "unknown-host";
        } catch (IOException e) {
            return e instanceof java.net.SocketTimeoutException ? "timeout" : "unreachable";
        }
    }

    /** Whether an address may be called at all; where its name leads is looked at before each call. */
    boolean allowed(URI url) {
        var scheme = url.getScheme();
        return url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && ("https".equals(scheme) || alsoPrivate && "http".equals(scheme));
    }
}
