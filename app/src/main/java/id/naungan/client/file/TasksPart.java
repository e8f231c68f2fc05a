package id.naungan.client.file;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.FilePart;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is due for a person, as a part of the first page of the file. */
@Controller
class TasksPart {

    private final ClientFiles files;
    private final DueTasks tasks;

    TasksPart(ClientFiles files, DueTasks tasks) {
        this.files = files;
        this.tasks = tasks;
    }

    @GetMapping("/klien/{id}/sekilas/tugas")
    @May(Permission.SEE_CASE)
    String due(@PathVariable UUID id, Model model) {
        files.glance(id, "tugas", cover -> model.addAttribute("file", cover).addAttribute("tasks", tasks.of(id)));
        return "client/file/tasks";
    }

    /** The part itself, in a bean of its own: a page must not depend on the parts it is listed with. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        FilePart tasksPart() {
            return new FilePart("tugas", 10, "client.part.tasks", Permission.SEE_CASE);
        }
    }
}
