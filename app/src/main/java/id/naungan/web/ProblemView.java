package id.naungan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Writes a failure for programs. */
@Component
class ProblemView implements View {

    private final JsonMapper json;

    ProblemView(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setContentType(getContentType());
        response.getOutputStream().write(json.writeValueAsBytes(model == null ? Map.of() : model.get("problem")));
    }
}
