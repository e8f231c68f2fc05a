package id.naungan.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The service worker: a list of the browser files that work without a network, and the scripts that use it. */
@Controller
class ServiceWorkerPage {

    private static final List<String> KEPT = List.of(
            "/app.css",
            "/icon.svg",
            "/outbox.js",
            "/app.js",
            "/offline.js",
            "/queue.js",
            "/waiting.js",
            "/rumus.js",
            "/lembar.js",
            "/vendor/htmx.min.js",
            "/vendor/idiomorph-ext.min.js");

    private final Kit kit;

    ServiceWorkerPage(Kit kit) {
        this.kit = kit;
    }

    /** It must lie at the root, for it answers for the whole site. */
    @GetMapping("/sw.js")
    ResponseEntity<String> script() {
        var files = Stream.concat(KEPT.stream().map(kit::asset), Stream.of("/manifest.webmanifest"))
                .map(address -> "\"" + address + "\"")
                .collect(Collectors.joining(","));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body("self.KEPT=[%s];importScripts(\"%s\",\"%s\");"
                        .formatted(files, kit.asset("/outbox.js"), kit.asset("/worker.js")));
    }
}
