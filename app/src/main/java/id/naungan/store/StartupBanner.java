package id.naungan.store;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console, when everything runs, where to click and what else modules have to say. */
@Component
class StartupBanner {

    private final ObjectProvider<StartupNotice> notices;

    StartupBanner(ObjectProvider<StartupNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws SocketException {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null || server.getPort() < 0) return;
        var text = ResourceBundle.getBundle("messages/store", Locale.ROOT);
        var lines = new ArrayList<String>();
        lines.add(text.getString("banner.running"));
        lines.add("  http://localhost:" + server.getPort());
        for (var address : addressesInTheHouse()) lines.add("  http://" + address + ":" + server.getPort());
        notices.orderedStream().map(StartupNotice::lines).forEach(lines::addAll);
        lines.add(text.getString("banner.stop"));
        IO.println();
        lines.forEach(IO::println);
        IO.println();
    }

    /** Where phones on the same network reach this machine. */
    private static List<String> addressesInTheHouse() throws SocketException {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.isSiteLocalAddress())
                .map(address -> address.getHostAddress())
                .filter(address -> !address.contains(":"))
                .toList();
    }
}
