package id.naungan.access.invitation;

import id.naungan.access.Scopes;
import id.naungan.access.Token;
import id.naungan.access.domain.Account;
import id.naungan.access.invitation.SharedLink.Mail;
import id.naungan.web.Messages;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Turns a token into an address, and mails it where a mail server is set and the person has an address. */
@Component
public class ShareLink {

    private static final Logger LOG = LoggerFactory.getLogger(ShareLink.class);

    private final OneTimeLinks links;
    private final ObjectProvider<JavaMailSender> mail;
    private final Messages messages;
    private final Scopes scopes;
    private final Clock clock;
    private final String base;
    private final String from;

    ShareLink(
            OneTimeLinks links,
            ObjectProvider<JavaMailSender> mail,
            Messages messages,
            Scopes scopes,
            Clock clock,
            @Value("${naungan.address:}") String base,
            @Value("${naungan.mail.from:naungan@localhost}") String from) {
        this.links = links;
        this.mail = mail;
        this.messages = messages;
        this.scopes = scopes;
        this.clock = clock;
        this.base = base;
        this.from = from;
    }

    /** Within a request: without a configured address, the one this request came by is the one that works. */
    public SharedLink of(Account account, Token token) {
        var here = base.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : base.replaceAll("/+$", "");
        var address = here + "/undangan/" + token.text();
        return new SharedLink(account, address, clock.instant().plus(links.lifetime()), send(account, address));
    }

    private Mail send(Account account, String address) {
        var server = mail.getIfAvailable();
        if (server == null) return Mail.NO_SERVER;
        if (account.email() == null) return Mail.NO_ADDRESS;
        try {
            server.send(letter(account, address));
            return Mail.SENT;
        } catch (MailException e) {
            // Never the message itself: it holds the link.
            LOG.warn("a one-time link could not be mailed: {}", e.getClass().getSimpleName());
            return Mail.FAILED;
        }
    }

    private SimpleMailMessage letter(Account account, String address) {
        var locale = Locale.of(account.taste().language());
        var key = account.isActive() ? "access.mail.password" : "access.mail.invitation";
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(account.email());
        letter.setSubject(messages.get(locale, key + ".subject"));
        letter.setText(messages.get(
                locale,
                key + ".body",
                scopes.current().name(),
                address,
                links.lifetime().toHours()));
        return letter;
    }
}
