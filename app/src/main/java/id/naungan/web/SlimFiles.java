package id.naungan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Sends our own scripts and styles without indentation and without the comments that fill a line: a sixth less on the wire, and
 * no tool in the build. Hence no text of several lines in them.
 */
final class SlimFiles implements ResourceTransformer {

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var file = chain.transform(request, resource);
        var name = String.valueOf(file.getFilename());
        if (name.endsWith(".min.js") || !name.endsWith(".js") && !name.endsWith(".css")) return file;
        var slim = slim(file.getContentAsString(StandardCharsets.UTF_8));
        return new TransformedResource(file, slim.getBytes(StandardCharsets.UTF_8));
    }

    static String slim(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("// ") && !comment(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean comment(String line) {
        return line.startsWith("/*") && line.indexOf("*/") == line.length() - 2;
    }
}
