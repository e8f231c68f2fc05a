package id.naungan.aid.file;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.proposal.ProposalLines;
import id.naungan.client.ClientFiles;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of a client's file: which aid was counted from whose days. */
@Controller
class ClientAidPage {

    static final String TAB = "bantuan";

    private final ClientFiles files;
    private final ProposalLines lines;

    ClientAidPage(ClientFiles files, ProposalLines lines) {
        this.files = files;
        this.lines = lines;
    }

    @GetMapping("/klien/{id}/bantuan")
    @May(Permission.SEE_AID)
    String show(@PathVariable UUID id, Model model) {
        files.open(id, TAB, cover -> model.addAttribute("file", cover).addAttribute("lines", lines.ofClient(id)));
        return "aid/file/client";
    }
}
