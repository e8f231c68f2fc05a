package id.naungan.access.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.NewAccount;
import id.naungan.access.Posting;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.invitation.SharedLink.Mail;
import id.naungan.web.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@NaunganTest
class ShareLinkTest {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    OneTimeLinks links;

    @Autowired
    Messages messages;

    @Autowired
    Scopes scopes;

    @Autowired
    AsUser as;

    private final Token token = Token.random();

    @BeforeEach
    void request() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", "/akun-petugas/undangan")));
    }

    @AfterEach
    void after() {
        RequestContextHolder.resetRequestAttributes();
    }

    private SharedLink share(Map<String, Object> senders, String base, @Nullable String email) {
        var share = new ShareLink(
                links,
                new StaticListableBeanFactory(senders).getBeanProvider(JavaMailSender.class),
                messages,
                scopes,
                Clock.systemUTC(),
                base,
                "naungan@dinsos.example");
        var wanted = new NewAccount(
                UUID.randomUUID(), "rina.wati", "Rina Wati", email, null, Posting.inDistrict("64.72", Role.SUPERVISOR));
        return as.doing(Posting.national(Role.ADMIN), () -> share.of(Account.invited(wanted, Instant.now()), token));
    }

    private static JavaMailSenderImpl server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return sender;
    }

    @Test
    void the_link_goes_to_the_persons_address_and_says_who_invites() throws Exception {
        var shared = share(
                Map.of("mail", server(POST.getSmtp().getPort())), "https://naungan.example/", "rina@panti.example");
        assertThat(shared.mail()).isEqualTo(Mail.SENT);
        assertThat(shared.address()).isEqualTo("https://naungan.example/undangan/" + token.text());
        var letter = POST.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Undangan Naungan");
        assertThat(letter.getAllRecipients()[0]).hasToString("rina@panti.example");
        assertThat(letter.getContent().toString())
                .contains(shared.address(), "72 jam")
                .doesNotContain("Rina Wati");
    }

    @Test
    void without_a_server_or_an_address_nothing_is_sent_and_the_page_says_so() {
        assertThat(share(Map.of(), "", "rina@panti.example").mail()).isEqualTo(Mail.NO_SERVER);
        assertThat(share(Map.of("mail", server(POST.getSmtp().getPort())), "", null)
                        .mail())
                .isEqualTo(Mail.NO_ADDRESS);
        assertThat(share(Map.of(), "", null).address()).isEqualTo("http://localhost/undangan/" + token.text());
    }

    @Test
    void a_dead_mail_server_does_not_lose_the_link() {
        var shared = share(Map.of("mail", server(1)), "", "rina@panti.example");
        assertThat(shared.mail()).isEqualTo(Mail.FAILED);
        assertThat(shared.address()).endsWith(token.text());
    }
}
